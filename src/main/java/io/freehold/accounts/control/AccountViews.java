package io.freehold.accounts.control;

import io.freehold.accounts.TenantAccount;
import io.freehold.accounts.entity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows a tenant's row to operators. */
@ApplicationScoped
public class AccountViews {

    @Inject
    BusinessDetails details;

    /** The row as they see it. */
    public TenantAccount view(Account account) {
        return new TenantAccount(
                account.id(),
                account.name(),
                account.slug(),
                account.status(),
                account.plan(),
                account.region().id(),
                account.timeZone(),
                account.website(),
                account.description(),
                details.read(account.businessDetails()),
                account.trialEndsAt(),
                account.suspendedReason(),
                account.createdAt(),
                account.updatedAt(),
                account.deletedAt(),
                account.version(),
                Optional.empty(),
                Optional.empty());
    }
}
