package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.IsolationFlags;
import io.freehold.tenancy.MismatchObserved;
import io.freehold.tenancy.Permissions;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.RequestMeter;
import io.freehold.tenancy.Subdomain;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantCookie;
import io.freehold.tenancy.control.EnrolmentDue;
import io.freehold.tenancy.control.OpenPaths;
import io.freehold.tenancy.control.RateLimit;
import io.freehold.tenancy.control.ReadingOnly;
import io.freehold.tenancy.control.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The checks of the contract, one method each, in the order in which the gate runs them. Each refuses
 * or says nothing.
 */
@ApplicationScoped
public class Checks {

    static final String TENANT_ID = "X-Tenant-Id";
    static final String TENANT_SLUG = "X-Tenant-Slug";

    private static final Duration MAINTENANCE_RETRY_AFTER = Duration.ofSeconds(60);

    @Inject
    @ConfigProperty(name = "tenant.cookie.secret")
    private String cookieSecret;

    @Inject
    private IsolationFlags flags;

    @Inject
    private Subdomain subdomain;

    @Inject
    private RateLimit rateLimit;

    @Inject
    private RequestMeter meter;

    @Inject
    private Event<MismatchObserved> mismatches;

    /** Before all else: closed for maintenance, except to operators and health. */
    void maintenance(Call call) {
        String path = call.request().path();
        boolean exempt = Plane.of(path) == Plane.PLATFORM || path.startsWith("/api/health/");
        if (flags.maintenance() && !exempt) {
            throw new Refusal.Unavailable(
                            "MAINTENANCE",
                            "Freehold is being maintained. Try again in a minute.",
                            MAINTENANCE_RETRY_AFTER)
                    .raise();
        }
    }

    /** 1. A tenant cookie whose signature is not ours, or another session's. */
    void tenantCookie(Call call) {
        Optional<String> cookie = call.cookie(TenantCookie.NAME);
        // An operator may have signed in as a member too; that cookie says nothing of what operators do.
        if (cookie.isEmpty() || Plane.of(call.request().path()) == Plane.PLATFORM || isImpersonated(call)) {
            return;
        }
        Optional<UUID> session = session(call.presented());
        boolean forged = !TenantCookie.isWellFormed(cookie.get())
                || session.isPresent() && !isSigned(cookie.get(), session.get());
        if (forged) {
            throw new Refusal.Forbidden("TENANT_COOKIE_INVALID", "The tenant cookie is not valid. Sign in again.")
                    .raise();
        }
        String named = cookie.get().substring(0, 36);
        call.tenant()
                .filter(tenant -> !tenant.id().toString().equals(named))
                .ifPresent(tenant -> mismatch(call, "cookie"));
    }

    private static boolean isImpersonated(Call call) {
        return call.accepted()
                .flatMap(accepted -> accepted.caller().impersonation())
                .isPresent();
    }

    private boolean isSigned(String cookie, UUID session) {
        return TenantCookie.verify(cookie, TenantCookie.sessionSecret(cookieSecret, session))
                .isPresent();
    }

    private static Optional<UUID> session(Presented presented) {
        if (presented instanceof Presented.Accepted accepted) {
            return accepted.caller().session();
        }
        return presented instanceof Presented.Rejected rejected ? rejected.session() : Optional.empty();
    }

    /** 2. Headers that name a tenant must name the verified one; without one, any is a mismatch. */
    void tenantHeaders(Call call) {
        Optional<Tenant> tenant = call.tenant();
        boolean idDiffers = call.header(TENANT_ID)
                .filter(id ->
                        tenant.map(t -> !t.id().toString().equalsIgnoreCase(id)).orElse(true))
                .isPresent();
        boolean slugDiffers = call.header(TENANT_SLUG)
                .filter(slug -> tenant.map(t -> !t.slug().equals(slug)).orElse(true))
                .isPresent();
        if (idDiffers || slugDiffers) {
            throw mismatch(call, "header");
        }
        call.http().getHeaders().remove(TENANT_ID);
        call.http().getHeaders().remove(TENANT_SLUG);
    }

    /** 3. A caller that we know, on its own plane, and with a tenant on the tenant's. */
    void known(Call call) {
        if (call.presented() instanceof Presented.Rejected rejected) {
            throw rejected.why().raise();
        }
        if (call.presented() instanceof Presented.Nobody) {
            throw call.route().bySource()
                    ? new Refusal.Unauthenticated("SOURCE_KEY_INVALID", "Send a valid key in X-Api-Key or X-Form-Key.")
                            .raise()
                    : new Refusal.Unauthenticated("UNAUTHENTICATED", "Sign in first.").raise();
        }
        if (call.route().plane() != Plane.PLATFORM && call.tenant().isEmpty()) {
            throw new Refusal.Unauthenticated("TENANT_REQUIRED", "tenantId required: this token names no tenant.")
                    .raise();
        }
        if (call.accepted().orElseThrow().byCookie()
                && call.request().isWrite()
                && call.header("X-CSRF-Token").isEmpty()
                && call.header("X-Requested-With").isEmpty()) {
            throw new Refusal.Forbidden("CSRF_HEADER_REQUIRED", "A write by cookie needs the header X-CSRF-Token.")
                    .raise();
        }
    }

    /** 4. A subdomain is a tenant's; it must be the token's. */
    void subdomain(Call call) {
        Optional<String> named = subdomain.of(call.request().host());
        call.tenant()
                .filter(tenant -> named.isPresent() && !named.get().equals(tenant.slug()))
                .ifPresent(tenant -> {
                    throw mismatch(call, "subdomain");
                });
    }

    /** 5. What the tenant's status still allows. */
    void usable(Call call) {
        call.tenant()
                .ifPresent(tenant -> Standing.require(
                        tenant.status(), call.request(), call.route().bySource()));
    }

    /** 6. Before any permission: the second factor that the tenant or the platform asks for. */
    void enrolled(Call call) {
        if (call.accepted().orElseThrow().enrolmentDue()) {
            EnrolmentDue.require(call.request().path());
        }
    }

    /** 6. The route's permission; an operator in a member's place writes only where the owner consented. */
    void permission(Call call) {
        call.route().permission().ifPresent(required -> Permissions.require(call.caller(), required));
        ReadingOnly.require(call.caller(), call.request());
    }

    /** 7. The legal companies that the request may touch; one that has a single company is held to it. */
    EntityScope entityScope(Call call) {
        Caller caller = call.caller();
        Optional<String> wanted = call.header(EntityScope.HEADER);
        boolean both = wanted.filter(EntityScope.BOTH::equals).isPresent();
        if (wanted.isPresent() && !both && !caller.entities().contains(wanted.get())) {
            throw new Refusal.Forbidden("ENTITY_OUT_OF_SCOPE", "You were not granted this company.").raise();
        }
        if (both
                && call.request().isWrite()
                && !call.route().anyEntity()
                && caller.entities().size() > 1) {
            throw new Refusal.Forbidden(
                            "ENTITY_SCOPE_READ_ONLY",
                            "Under BOTH everything is read only. Choose one company in " + EntityScope.HEADER + ".")
                    .raise();
        }
        Optional<String> only =
                caller.entities().size() == 1 ? caller.entities().stream().findFirst() : Optional.empty();
        return new EntityScope(caller.entities(), only.or(() -> wanted.filter(code -> !both)));
    }

    /** 8. Writes per minute. */
    void rate(Call call) {
        if (call.request().isWrite() && call.tenant().isPresent()) {
            count(call);
        }
    }

    private void count(Call call) {
        if (call.route().bySource()) {
            rateLimit.countOf(
                    call.caller().subject(), call.accepted().orElseThrow().ratePerMinute());
        } else {
            rateLimit.countWrite();
        }
    }

    /** 9. The month's requests of the plan; what passes counts as one, save an operator's. Memory alone. */
    void quota(Call call) {
        if (call.caller().impersonation().isPresent()) {
            return;
        }
        call.tenant().map(Tenant::id).ifPresent(tenant -> {
            if (!OpenPaths.beyondThePlan(call.request().path())) {
                meter.requireLeft(tenant);
            }
            meter.count(tenant);
        });
    }

    private RuntimeException mismatch(Call call, String by) {
        mismatches.fire(new MismatchObserved(
                by, call.tenant().map(Tenant::id), call.accepted().map(Presented.Accepted::caller)));
        throw new Refusal.Forbidden(
                        "TENANT_MISMATCH", "tenant mismatch: the request names another tenant than its token.")
                .raise();
    }
}
