package io.freehold.accounts;

import io.freehold.accounts.entity.TenantRegister;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An operator's steps inside one tenant, from the platform plane. Within a visit the tenant is bound as
 * for a member, so every fence holds; the operator keeps its name, which the tenant's audit log shows,
 * and holds what the act needs and nothing more.
 *
 * <p>Only doors that have judged the operator themselves ({@code @Permit("tenants.…")}) begin one.
 */
@ApplicationScoped
public class Visits {

    @Inject
    TenantRegister register;

    @Inject
    Visits self;

    /** Does the work as a visitor who holds the permissions; 404 when there is no such tenant. */
    public <T> T in(UUID tenant, Set<String> permissions, Supplier<T> work) {
        requireKnown(tenant);
        return visiting(tenant, permissions, work);
    }

    /** As {@link #in}, all of it in one transaction. */
    public <T> T changing(UUID tenant, Set<String> permissions, Supplier<T> work) {
        requireKnown(tenant);
        return visiting(tenant, permissions, () -> self.transacted(work));
    }

    /** As {@link #changing}, in a tenant that the work itself brings into being. */
    public <T> T founding(UUID tenant, Set<String> permissions, Supplier<T> work) {
        return visiting(tenant, permissions, () -> self.transacted(work));
    }

    /** For the visits above, through the proxy: begins the transaction once the tenant is bound. */
    @Transactional
    public <T> T transacted(Supplier<T> work) {
        return work.get();
    }

    private void requireKnown(UUID tenant) {
        if (!register.has(tenant)) {
            throw new Refusal.NotFound().raise();
        }
    }

    private static <T> T visiting(UUID tenant, Set<String> permissions, Supplier<T> work) {
        Caller operator = Caller.current();
        Caller visitor = new Caller(
                operator.kind(),
                operator.subject(),
                operator.name(),
                operator.session(),
                permissions,
                Set.of(),
                operator.role());
        return TenantScope.in(new TenantId(tenant), () -> Caller.as(visitor, work));
    }
}
