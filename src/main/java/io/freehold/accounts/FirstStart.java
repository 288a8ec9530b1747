package io.freehold.accounts;

import io.freehold.accounts.control.FirstPassword;
import io.freehold.accounts.entity.TenantRegister;
import io.freehold.identity.EmailAddress;
import io.freehold.identity.OperatorRole;
import io.freehold.identity.Operators;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes an empty installation one that somebody can come into: the operator of {@code ADMIN_EMAIL} and the
 * tenant of {@code TENANT_ID}, whose first owner is asked at the same address. Where there is a tenant
 * already it does nothing, so the settings may stay.
 */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    /** What another server of the cluster, or a start that was cut off, has made. */
    private static final Set<String> MADE_ALREADY = Set.of("EMAIL_TAKEN", "SUBDOMAIN_TAKEN");

    @Inject
    @ConfigProperty(name = "admin.email")
    Optional<String> adminEmail;

    @Inject
    @ConfigProperty(name = "admin.password")
    Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "tenant.id")
    Optional<String> tenantSlug;

    @Inject
    @ConfigProperty(name = "tenant.name")
    Optional<String> tenantName;

    @Inject
    @ConfigProperty(name = "tenant.plan", defaultValue = "professional")
    String tenantPlan;

    @Inject
    @ConfigProperty(name = "tenant.region", defaultValue = "eu-west")
    String tenantRegion;

    @Inject
    TenantRegister register;

    @Inject
    TenantRegistration registration;

    @Inject
    Operators operators;

    @Inject
    FirstPassword firstPassword;

    /** Makes what is asked for, once; what cannot be made is said in the log and keeps nobody from starting. */
    public void make() {
        if (adminEmail.isEmpty() || !register.isEmpty()) {
            return;
        }
        Caller.as(Caller.SYSTEM, () -> {
            attempt("The first operator", this::enrol);
            tenantSlug.ifPresent(slug -> attempt("The first tenant", () -> register(slug)));
            return null;
        });
    }

    private void enrol() {
        String password = adminPassword.orElseGet(this::generated);
        operators.enrol(new EmailAddress(adminEmail.get()), "Administrator", password, OperatorRole.SUPER_ADMIN);
        LOG.log(Level.INFO, "The first operator is {0}.", adminEmail.get());
    }

    /** Only a development start may show a password: nowhere else does nobody read the log. */
    private String generated() {
        if (Mode.current() != Mode.DEVELOPMENT) {
            throw Refusal.Invalid.of("ADMIN_PASSWORD", "is needed with ADMIN_EMAIL")
                    .raise();
        }
        String password = firstPassword.next();
        LOG.log(Level.WARNING, "The first operator''s password is {0} and is shown this once.", password);
        return password;
    }

    private void register(String slug) {
        NewTenant.FirstOwner owner = new NewTenant.FirstOwner(adminEmail.get(), Optional.empty());
        registration.register(new NewTenant(
                tenantName.orElse(slug),
                slug,
                tenantPlan,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Region.find(tenantRegion).map(Region::id).or(() -> {
                    throw Refusal.Invalid.of("TENANT_REGION", Region.MESSAGE).raise();
                }),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owner)));
        LOG.log(Level.INFO, "The first tenant is {0}; its owner is asked by mail.", slug);
    }

    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            Level level = MADE_ALREADY.contains(refused.refusal().code()) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, what + " could not be made: " + refused.refusal());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, what + " could not be made; the next start tries again", e);
        }
    }
}
