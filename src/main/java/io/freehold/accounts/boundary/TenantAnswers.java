package io.freehold.accounts.boundary;

import io.freehold.accounts.TenantAccount;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How tenants are answered to operators. */
final class TenantAnswers {

    private TenantAnswers() {}

    /** One of them. */
    @Schema(name = "TenantAnswer")
    record One(TenantAccount tenant) implements Versioned {

        @Override
        public int version() {
            return tenant.version();
        }
    }

    /** One of them, and what was done. */
    @Schema(name = "TenantMessage")
    record Done(String message, TenantAccount tenant) {}

    /** What the list answers; the shape that OpenAPI shows. */
    @Schema(name = "TenantList")
    record Many(List<TenantAccount> tenants, Listing.Pagination pagination) {}
}
