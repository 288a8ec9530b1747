package io.freehold.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The proof that a tenant's rows are gone, and how far that has come while it is under way.
 *
 * @param requestedBy the operator, as the audit log would show it
 * @param finishedAt when the last row went; absent while some are left
 * @param tables how many rows went from each table, by name
 * @param people how many persons went, who were members nowhere else
 * @param audit where the tenant's audit log stood when the erasure began
 * @param sha256 over this certificate's JSON without this field, once it is finished
 */
@Schema(name = "DeletionCertificate")
@JsonPropertyOrder({
    "id",
    "tenantId",
    "name",
    "subdomain",
    "requestedBy",
    "startedAt",
    "finishedAt",
    "tables",
    "people",
    "audit",
    "sha256"
})
public record Certificate(
        UUID id,
        UUID tenantId,
        String name,
        String subdomain,
        String requestedBy,
        Instant startedAt,
        Optional<Instant> finishedAt,
        List<Gone> tables,
        long people,
        AuditHead audit,
        Optional<String> sha256) {

    /** What went from one table. */
    @Schema(name = "ErasedTable")
    public record Gone(String name, long rows) {}

    public Certificate {
        tables = List.copyOf(tables);
    }

    /** The same, finished and summed up. */
    public Certificate finished(Instant at, Optional<String> sum) {
        return new Certificate(
                id, tenantId, name, subdomain, requestedBy, startedAt, Optional.of(at), tables, people, audit, sum);
    }
}
