package io.freehold.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.freehold.accounts.TenantAccount;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tenant that was restored.
 *
 * @param tenant {@code SUSPENDED}, until an operator has looked and reactivates it
 * @param tables what came back, with sums over the new rows: they are the file's
 * @param invited addresses of the former owners who were asked to own the new tenant
 */
@Schema(name = "Restored")
@JsonPropertyOrder({"tenant", "tables", "invited"})
public record Restored(TenantAccount tenant, List<TableSum> tables, List<String> invited) {

    public Restored {
        tables = List.copyOf(tables);
        invited = List.copyOf(invited);
    }
}
