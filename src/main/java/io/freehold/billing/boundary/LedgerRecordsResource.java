package io.freehold.billing.boundary;

import io.freehold.billing.LedgerRecordId;
import io.freehold.billing.LedgerRecordView;
import io.freehold.billing.LedgerRecords;
import io.freehold.billing.Pricing;
import io.freehold.billing.RecordEdit;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The records of the ledger. */
@ApplicationScoped
@Path("/billing/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
public class LedgerRecordsResource {

    /** A single record as it is answered. */
    @Schema(name = "LedgerRecordAnswer")
    public record RecordAnswer(LedgerRecordView record) implements Versioned {

        @Override
        public int version() {
            return record.version();
        }
    }

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "LedgerRecordList")
    public record RecordList(List<LedgerRecordView> records, Listing.Pagination pagination) {}

    @Inject
    LedgerRecords records;

    @GET
    @Permit(Pricing.VIEW)
    @Operation(summary = "List records of the ledger", description = "Newest first, by offset or by cursor.")
    @APIResponseSchema(value = RecordList.class, responseCode = "200", responseDescription = "A page of records.")
    public Listing<LedgerRecordView> list(@BeanParam LedgerQuery query, @BeanParam PageParams page) {
        return Listing.of("records", records.list(query.filter(), page.request(Set.of())));
    }

    @GET
    @Path("/{id}")
    @Permit(Pricing.VIEW)
    @Operation(summary = "Read a record of the ledger", description = "The record, with its version as ETag.")
    @APIResponseSchema(value = RecordAnswer.class, responseCode = "200", responseDescription = "The record.")
    public RecordAnswer get(@PathParam("id") UUID id) {
        return new RecordAnswer(records.get(new LedgerRecordId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Pricing.MANAGE)
    @Operation(
            summary = "Adjust a record of the ledger",
            description =
                    "Bills other leads or another price than were delivered and agreed; builds keep that. Starts from"
                            + " the version in If-Match: 428 without it, 412 when it is stale. 409 RECORD_FROZEN when"
                            + " an invoice has the record.")
    @APIResponseSchema(value = RecordAnswer.class, responseCode = "200", responseDescription = "The record afterwards.")
    public RecordAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RecordEdit edit) {
        return new RecordAnswer(records.edit(new LedgerRecordId(id), Versions.required(ifMatch), edit));
    }
}
