package io.freehold.overview.boundary;

import io.freehold.overview.Territories;
import io.freehold.overview.Territory;
import io.freehold.overview.TerritoryDetail;
import io.freehold.overview.Week;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where leads come from and who takes them there. */
@ApplicationScoped
@Path("/departements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departements", description = "French territories and who covers them.")
public class DepartementsResource {

    private static final int CODE_CHARACTERS_MAX = 3;

    @Inject
    Territories territories;

    /** All departements. */
    @Schema(name = "DepartementList", description = "All 101 departements with their figures of a week.")
    public record Overview(
            @Schema(type = SchemaType.STRING, example = "2026-W47")
            Week week,

            List<Territory> departements) {}

    @GET
    @Permit(Territories.VIEW)
    @Operation(
            summary = "List the departements",
            description = "All 101, each with the week's leads and deliveries from there and the active commandes that"
                    + " cover it, within the companies of the scope.")
    @APIResponse(
            responseCode = "200",
            description = "Every departement.",
            content = @Content(schema = @Schema(implementation = Overview.class)))
    public Overview list(@BeanParam WeekQuery query) {
        Territories.Overview found = territories.overview(query.week(), query.product());
        return new Overview(found.week(), found.departements());
    }

    @GET
    @Path("/{code}")
    @Permit(Territories.VIEW)
    @Operation(
            summary = "Read a departement",
            description = "Its figures of the week, and by product who takes leads from there. 404 for a code that is"
                    + " no departement's.")
    @APIResponse(
            responseCode = "200",
            description = "The departement.",
            content = @Content(schema = @Schema(implementation = TerritoryDetail.class)))
    public TerritoryDetail get(@PathParam("code") String code, @BeanParam WeekQuery query) {
        return territories.detail(code.length() > CODE_CHARACTERS_MAX ? "" : code, query.week(), query.product());
    }
}
