package io.freehold.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.feed.Wish;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.Position;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriberTest {
    private static final TenantId TENANT = new TenantId(UUID.randomUUID());

    private final RecordedLine line = new RecordedLine();

    private Subscriber subscriber(Wish wish, String... permissions) {
        return new Subscriber(
                line,
                Runnable::run,
                TENANT,
                member(permissions),
                new Credentials(Optional.empty(), Optional.empty()),
                wish);
    }

    private static Caller member(String... permissions) {
        return new Caller(
                Caller.Kind.MEMBER,
                UUID.randomUUID(),
                "m@example.fr",
                Optional.empty(),
                Set.of(permissions),
                Set.of(),
                "USER");
    }

    private static OutboxEvent event(long transaction, String type, String permission) {
        UUID id = UUID.randomUUID();
        return new OutboxEvent(id, TENANT, type, permission, "{}", Instant.EPOCH, new Position(transaction, id));
    }

    private static Frame frame(String text, int bytes) {
        return new Frame(UUID.randomUUID(), text, bytes);
    }

    private static final Wish ALL = Wish.read(null, null).orElseThrow();

    @Test
    void onlyWhatMayAndIsWantedPasses() {
        Subscriber subscriber = subscriber(Wish.read("lead.created", null).orElseThrow(), "leads.view");
        subscriber.caughtUp(Position.before(0));
        subscriber.live(event(1, "lead.created", "leads.view"), frame("a", 1));
        subscriber.live(event(2, "lead.created", "billing.view"), frame("not allowed", 1));
        subscriber.live(event(3, "lead.routed", "leads.view"), frame("not wanted", 1));
        assertThat(line.drained().sent()).containsExactly("a");
    }

    @Test
    void liveEventsWaitForOlderOnesAndNonePassesTwice() {
        Subscriber subscriber = subscriber(ALL, "leads.view");
        OutboxEvent first = event(1, "lead.created", "leads.view");
        OutboxEvent second = event(2, "lead.created", "leads.view");
        OutboxEvent third = event(3, "lead.created", "leads.view");
        subscriber.live(second, frame("second", 1));
        subscriber.live(third, frame("third", 1));
        assertThat(line.sent()).isEmpty();
        subscriber.replayed(first, frame("first", 1));
        subscriber.replayed(second, frame("second", 1));
        subscriber.caughtUp(second.position());
        subscriber.live(third, frame("third", 1));
        assertThat(line.drained().sent()).containsExactly("first", "second", "third");
    }

    @Test
    void whatAnotherServerSentIsPassedOver() {
        Subscriber subscriber = subscriber(ALL, "leads.view");
        OutboxEvent known = event(5, "lead.created", "leads.view");
        subscriber.caughtUp(known.position());
        subscriber.live(event(4, "lead.created", "leads.view"), frame("older", 1));
        subscriber.live(known, frame("known", 1));
        subscriber.live(event(6, "lead.created", "leads.view"), frame("new", 1));
        assertThat(line.drained().sent()).containsExactly("new");
    }

    @Test
    void heldBackEventsAreBoundedToo() {
        Subscriber subscriber = subscriber(ALL, "leads.view");
        subscriber.live(event(1, "lead.created", "leads.view"), frame("a", Outbound.BUFFERED_BYTES_MAX));
        assertThat(line.farewell()).isEmpty();
        subscriber.live(event(2, "lead.created", "leads.view"), frame("b", 1));
        assertThat(line.farewell()).contains(Farewell.TOO_SLOW);
    }

    @Test
    void permissionsThatAreTakenAwayCountAtOnce() {
        Subscriber subscriber = subscriber(ALL, "leads.view");
        subscriber.caughtUp(Position.before(0));
        subscriber.renewed(member("deliveries.view"));
        subscriber.live(event(1, "lead.created", "leads.view"), frame("a", 1));
        assertThat(line.sent()).isEmpty();
    }
}
