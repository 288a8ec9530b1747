package io.freehold.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tenant that was restored.
 *
 * @param tables what came back, with sums over the new rows: they are the file's
 * @param invited addresses of the former owners who were asked to own the new tenant
 */
@Schema(name = "Restored")
@JsonPropertyOrder({"tenant", "tables", "invited"})
public record Restored(Copy tenant, List<TableSum> tables, List<String> invited) {

    /**
     * The new tenant.
     *
     * @param status {@code SUSPENDED}, until an operator has looked and reactivates it
     */
    @Schema(name = "RestoredTenant")
    public record Copy(UUID id, String name, String subdomain, String status) {}

    public Restored {
        tables = List.copyOf(tables);
        invited = List.copyOf(invited);
    }
}
