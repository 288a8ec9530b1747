package io.freehold.feed.control;

import io.freehold.feed.Farewell;
import io.freehold.feed.Line;
import io.freehold.feed.Wish;
import io.freehold.kernel.Measures;
import io.freehold.tenancy.Authentication;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.MismatchObserved;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.Subdomain;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Who may listen, asked at the opening and again while the line lasts. */
@ApplicationScoped
public class Admission {
    private static final Logger LOG = System.getLogger(Admission.class.getName());

    /** Lines of one tenant on one server; a tenant of this size runs on several. */
    private static final int LINES_PER_TENANT_MAX = 1_000;

    @Resource
    private ManagedExecutorService executor;

    private Instance<Authentication> authentication;
    private Dispatcher dispatcher;
    private Subdomain subdomain;
    private Event<MismatchObserved> mismatches;
    private Measures measures;

    /** For the container. */
    protected Admission() {}

    @Inject
    Admission(
            Instance<Authentication> authentication,
            Dispatcher dispatcher,
            Subdomain subdomain,
            Event<MismatchObserved> mismatches,
            Measures measures) {
        this.authentication = authentication;
        this.dispatcher = dispatcher;
        this.subdomain = subdomain;
        this.mismatches = mismatches;
        this.measures = measures;
    }

    /** A receiver for the line; empty, and the line closed, when the token is not accepted. */
    public Optional<Subscriber> admit(Line line, Credentials credentials, String host, Wish wish) {
        if (dispatcher.position().isEmpty()) {
            line.close(Farewell.TOO_SLOW);
            return Optional.empty();
        }
        Optional<Presented.Accepted> accepted;
        try {
            accepted = accepted(credentials);
        } catch (RuntimeException e) {
            report(e);
            line.close(Farewell.TOO_SLOW);
            return Optional.empty();
        }
        if (accepted.isEmpty()) {
            line.close(Farewell.NOT_ACCEPTED);
            return Optional.empty();
        }
        Tenant tenant = accepted.get().tenant().orElseThrow();
        if (isForeign(host, tenant)) {
            mismatches.fire(new MismatchObserved(
                    "subdomain",
                    Optional.of(tenant.id()),
                    Optional.of(accepted.get().caller())));
            line.close(Farewell.OTHER_TENANT);
            return Optional.empty();
        }
        if (dispatcher.count(tenant.id()) >= LINES_PER_TENANT_MAX) {
            line.close(Farewell.TOO_SLOW);
            return Optional.empty();
        }
        measures.count("tenant_context_established_total");
        return Optional.of(
                new Subscriber(line, executor, tenant.id(), accepted.get().caller(), credentials, wish));
    }

    /** A socket passes no gate, so the subdomain's check is made here too (spec: contract, check 4). */
    private boolean isForeign(String host, Tenant tenant) {
        return subdomain.of(host).filter(named -> !named.equals(tenant.slug())).isPresent();
    }

    /** Closes the line when its token is no longer good; while nobody can say, it stays. */
    public void recheck(Subscriber subscriber, Runnable remove) {
        subscriber.serve(() -> {
            judge(subscriber, remove);
            return null;
        });
    }

    private void judge(Subscriber subscriber, Runnable remove) {
        try {
            Optional<Presented.Accepted> accepted = accepted(subscriber.credentials());
            if (subscriber.outbound().isClosed()) {
                remove.run();
            } else if (accepted.isPresent()) {
                subscriber.renewed(accepted.get().caller());
                subscriber.showLife();
            } else {
                subscriber.close(Farewell.NOT_ACCEPTED);
                remove.run();
            }
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private Optional<Presented.Accepted> accepted(Credentials credentials) {
        Presented presented = authentication.get().present(credentials, Plane.TENANT);
        return Optional.of(presented)
                .filter(Presented.Accepted.class::isInstance)
                .map(Presented.Accepted.class::cast)
                .filter(accepted -> !accepted.enrolmentDue())
                .filter(accepted ->
                        accepted.tenant().filter(Admission::isUsable).isPresent());
    }

    /** The feed only reads: a tenant whose trial is over may still look. */
    private static boolean isUsable(Tenant tenant) {
        return tenant.status() == TenantStatus.ACTIVE || tenant.status() == TenantStatus.TRIAL_EXPIRED;
    }

    private static void report(RuntimeException failure) {
        Level level = DatabaseFailure.isOutage(failure) ? Level.DEBUG : Level.ERROR;
        LOG.log(level, "A receiver of the feed could not be judged.", failure);
    }
}
