package io.freehold.delivery.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.freehold.commandes.ClientContact;
import io.freehold.delivery.CarrierState;
import io.freehold.notifications.Mail;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the courier for a client and lets none try that is to be left alone. */
@ApplicationScoped
public class Couriers {

    private static final String MAIL = "mail";
    private static final int CLIENTS_MAX = 10_000;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Breaker mail = new Breaker();
    private final Cache<Line, Breaker> lines = Caffeine.newBuilder()
            .maximumSize(CLIENTS_MAX)
            .expireAfterAccess(KEPT)
            .build();

    @Inject
    MailCourier byMail;

    @Inject
    WebhookCourier byWebhook;

    @Inject
    Clock clock;

    /** A client's server; two tenants' clients share none, even where it is the same machine. */
    private record Line(TenantId tenant, UUID client, String name) {}

    private interface Try {
        void make() throws CourierFailed;
    }

    /** Brings a delivery to its client, on this thread and outside any transaction. */
    public void carry(Parcel parcel) throws CourierFailed {
        ClientContact client = parcel.client();
        switch (client.method()) {
            case MAIL -> mail(parcel.mail());
            case WEBHOOK -> through(line(client), () -> byWebhook.carry(parcel));
            case PINGPOST -> through(line(client), () -> byWebhook.pingAndPost(parcel));
        }
    }

    /** Mails what was written. */
    public void mail(Mail written) throws CourierFailed {
        through(mail, () -> byMail.carry(written));
    }

    private Breaker line(ClientContact client) {
        Line line = new Line(TenantScope.current(), client.id().value(), client.name());
        return lines.get(line, any -> new Breaker());
    }

    private void through(Breaker breaker, Try carrying) throws CourierFailed {
        Optional<Duration> wait = breaker.closed(clock.instant());
        if (wait.isPresent()) {
            throw CourierFailed.passing("It is left alone for a while, since it failed several times.", wait, null);
        }
        try {
            carrying.make();
            breaker.worked();
        } catch (CourierFailed failure) {
            if (failure.mayPass()) {
                breaker.failed(failure.getMessage(), clock.instant());
            } else {
                breaker.worked();
            }
            throw failure;
        }
    }

    /** The mail's state, and those of the bound tenant's clients. */
    public List<CarrierState> states() {
        Instant now = clock.instant();
        TenantId tenant = TenantScope.current();
        List<CarrierState> states = new ArrayList<>();
        states.add(mail.state(MAIL, now));
        lines.asMap().entrySet().stream()
                .filter(line -> line.getKey().tenant().equals(tenant))
                .map(line -> line.getValue().state("webhook " + line.getKey().name(), now))
                .sorted(Comparator.comparing(CarrierState::name))
                .forEach(states::add);
        return states;
    }
}
