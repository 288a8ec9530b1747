package io.freehold.accounts.boundary;

import io.freehold.accounts.TenantAccount;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How tenants are answered to operators. */
final class TenantAnswers {

    private TenantAnswers() {}

    /** One of them. */
    @Schema(name = "TenantAnswer")
    record One(TenantAccount tenant) {}

    /** One of them, and what was done. */
    @Schema(name = "TenantMessage")
    record Done(String message, TenantAccount tenant) {}

    /** What the list answers; the shape that OpenAPI shows. */
    @Schema(name = "TenantList")
    record Many(List<TenantAccount> tenants, Listing.Pagination pagination) {}

    static Response of(TenantAccount tenant) {
        return Response.ok(new One(tenant)).tag(Versions.tag(tenant.version())).build();
    }
}
