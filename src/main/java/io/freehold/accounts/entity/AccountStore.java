package io.freehold.accounts.entity;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The bound tenant's own row. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** The row, for reading; 404 when the tenant is gone. */
    public Account require() {
        return found(em.find(Account.class, TenantScope.current().value()));
    }

    /** The row, held until the transaction ends, so that two changes follow one another. */
    public Account claim() {
        return found(em.find(Account.class, TenantScope.current().value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Registers the bound tenant in the default region and says whether its slug was free. */
    public boolean add(String slug, String name, String plan, Instant now) {
        return em.createNativeQuery("""
                                insert into tenants (id, slug, name, plan, created_at, updated_at)
                                values (:id, :slug, :name, :plan, :now, :now) on conflict (slug) do nothing
                                """)
                        .setParameter("id", TenantScope.current().value())
                        .setParameter("slug", slug)
                        .setParameter("name", name)
                        .setParameter("plan", plan)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Writes what was changed, so that the version shown is the one that a reader will find. */
    public void settle() {
        em.flush();
    }

    private static Account found(Account account) {
        if (account == null) {
            throw new Refusal.NotFound().raise();
        }
        return account;
    }
}
