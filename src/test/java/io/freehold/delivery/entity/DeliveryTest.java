package io.freehold.delivery.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DeliveryInvariantError;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.kernel.Refused;
import io.freehold.leads.LeadId;
import io.freehold.routing.LeadRouted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table of the state machine: every step from every state. */
class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private static final Map<String, Consumer<Delivery>> STEPS = Map.of(
            "begin", delivery -> delivery.begin(NOW),
            "sent", delivery -> delivery.sent(NOW),
            "failed", delivery -> delivery.failed("refused", NOW),
            "rejected", delivery -> delivery.rejected(NOW),
            "removed", delivery -> delivery.removed(NOW));

    @ParameterizedTest
    @CsvSource({
        "pending, begin, sending",
        "sending, sent, sent",
        "sending, failed, failed",
        "failed, begin, sending",
        "sent, rejected, sent",
        "sent, removed, sent"
    })
    void theCourseAllows(String from, String step, String to) {
        Delivery delivery = in(from);
        STEPS.get(step).accept(delivery);
        assertThat(delivery.status().code()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "pending, sent",
        "pending, failed",
        "pending, rejected",
        "pending, removed",
        "sending, begin",
        "sending, rejected",
        "sending, removed",
        "failed, sent",
        "failed, failed",
        "failed, rejected",
        "failed, removed",
        "sent, begin",
        "sent, sent",
        "sent, failed",
        "rejected, begin",
        "rejected, sent",
        "rejected, failed",
        "rejected, rejected",
        "rejected, removed",
        "removed, begin",
        "removed, sent",
        "removed, failed",
        "removed, rejected",
        "removed, removed"
    })
    void theCourseForbids(String from, String step) {
        Delivery delivery = in(from);
        assertThatThrownBy(() -> STEPS.get(step).accept(delivery)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().status()).isEqualTo(409);
            assertThat(refused.refusal().code()).isEqualTo(DeliveryInvariantError.CODE);
        });
    }

    @ParameterizedTest
    @EnumSource(DeliveryStatus.class)
    void onlyTheseStatusesFollow(DeliveryStatus status) {
        Map<DeliveryStatus, Set<DeliveryStatus>> course = Map.of(
                DeliveryStatus.PENDING, Set.of(DeliveryStatus.SENDING),
                DeliveryStatus.SENDING, Set.of(DeliveryStatus.SENT, DeliveryStatus.FAILED),
                DeliveryStatus.FAILED, Set.of(DeliveryStatus.PENDING),
                DeliveryStatus.SENT, Set.of());
        for (DeliveryStatus next : DeliveryStatus.values()) {
            assertThat(status.mayBecome(next)).isEqualTo(course.get(status).contains(next));
        }
    }

    @Test
    void sentIsAcceptedUntilSomebodyObjects() {
        assertThat(in("pending").outcome()).isEmpty();
        assertThat(in("sent").outcome()).contains(DeliveryOutcome.ACCEPTED);
        assertThat(in("rejected").outcome()).contains(DeliveryOutcome.REJECTED);
        assertThat(in("removed").outcome()).contains(DeliveryOutcome.REMOVED);
    }

    @Test
    void anotherAttemptForgetsTheLastError() {
        Delivery delivery = in("failed");
        assertThat(delivery.error()).contains("refused");
        delivery.begin(NOW);
        assertThat(delivery.error()).isEmpty();
        assertThat(delivery.attempts()).isEqualTo(2);
    }

    private static Delivery in(String state) {
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                new LeadRouted(
                        new LeadId(UUID.randomUUID()),
                        new CommandeId(UUID.randomUUID()),
                        new ClientId(UUID.randomUUID()),
                        "Soleil",
                        "MAIN",
                        "solar",
                        new BigDecimal("25.00"),
                        "EUR",
                        NOW));
        switch (state) {
            case "sending" -> delivery.begin(NOW);
            case "failed" -> steps(delivery, "begin", "failed");
            case "sent" -> steps(delivery, "begin", "sent");
            case "rejected", "removed" -> steps(delivery, "begin", "sent", state);
            default -> assertThat(state).isEqualTo("pending");
        }
        return delivery;
    }

    private static void steps(Delivery delivery, String... names) {
        for (String name : names) {
            STEPS.get(name).accept(delivery);
        }
    }
}
