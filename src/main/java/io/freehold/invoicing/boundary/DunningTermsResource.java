package io.freehold.invoicing.boundary;

import io.freehold.invoicing.Dunning;
import io.freehold.invoicing.DunningTerms;
import io.freehold.invoicing.InvoiceDrafts;
import io.freehold.invoicing.Invoices;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** After how many days what becomes of clients that do not pay. */
@ApplicationScoped
@Path("/invoices/dunning")
@AnyEntity
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class DunningTermsResource {

    @Inject
    Dunning dunning;

    /** The tenant's days. */
    @Schema(name = "DunningChoice", description = "The days that hold, and those that would without a choice.")
    public record State(DunningTerms terms, DunningTerms defaults, int version) implements Versioned {}

    @GET
    @Permit(Invoices.PERMISSION)
    @Operation(summary = "Read the days of dunning", description = "With the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "What holds.",
            content = @Content(schema = @Schema(implementation = State.class)))
    public State get() {
        return answer(dunning.terms());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(InvoiceDrafts.PERMISSION)
    @Operation(
            summary = "Choose the days of dunning",
            description = "Each later than the one before. Starts from the version in If-Match, \"v0\" the first time.")
    @APIResponse(
            responseCode = "200",
            description = "What holds now.",
            content = @Content(schema = @Schema(implementation = State.class)))
    public State agree(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid DunningTerms wanted) {
        return answer(dunning.agree(Versions.required(ifMatch), wanted));
    }

    private static State answer(Dunning.Terms chosen) {
        return new State(chosen.terms(), DunningTerms.DEFAULT, chosen.version());
    }
}
