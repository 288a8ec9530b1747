package io.freehold.commandes.boundary;

import io.freehold.commandes.CalendarEdit;
import io.freehold.commandes.CalendarId;
import io.freehold.commandes.CalendarView;
import io.freehold.commandes.Calendars;
import io.freehold.commandes.Holiday;
import io.freehold.commandes.NewCalendar;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Idempotent;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When commandes take leads. */
@ApplicationScoped
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
@AnyEntity
@Tag(name = "Calendars", description = "Opening hours and holidays that commandes follow.")
public class CalendarsResource {

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "CalendarList")
    public record CalendarList(List<CalendarView> calendars, Listing.Pagination pagination) {}

    /** A single calendar as it is answered. */
    @Schema(name = "CalendarAnswer")
    public record CalendarAnswer(CalendarView calendar) implements Versioned {

        @Override
        public int version() {
            return calendar.version();
        }
    }

    /** The public holidays of a country in a year. */
    @Schema(name = "Holidays")
    public record HolidaysAnswer(String country, int year, List<Holiday> holidays) {}

    @Inject
    Calendars calendars;

    @GET
    @Permit("commandes.view")
    @Operation(summary = "List calendars", description = "By name. They belong to the tenant, to no company.")
    @APIResponseSchema(value = CalendarList.class, responseCode = "200", responseDescription = "A page of calendars.")
    public Listing<CalendarView> list(@BeanParam PageParams page) {
        return Listing.of("calendars", calendars.list(page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("commandes.create")
    @Idempotent
    @Operation(summary = "Keep a calendar", description = "409 NAME_TAKEN when there is one of this name.")
    @APIResponseSchema(value = CalendarAnswer.class, responseCode = "201", responseDescription = "The calendar.")
    public Response create(@NotNull @Valid NewCalendar wanted) {
        CalendarView kept = calendars.keep(wanted);
        return Response.created(URI.create("calendars/" + kept.id()))
                .entity(new CalendarAnswer(kept))
                .build();
    }

    @GET
    @Path("/holidays")
    @Permit("commandes.view")
    @Operation(
            summary = "List the public holidays of a country",
            description = "Those of metropolitan France, computed; to be taken over into a calendar.")
    @APIResponseSchema(value = HolidaysAnswer.class, responseCode = "200", responseDescription = "The holidays.")
    public HolidaysAnswer holidays(
            @Parameter(description = "Only FR.", example = "FR") @QueryParam("country") @DefaultValue("FR")
                    String country,
            @Parameter(
                            description = "1900 to 2200.",
                            example = "2026",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2200"))
                    @QueryParam("year")
                    String year) {
        int wanted = year(year);
        return new HolidaysAnswer(country, wanted, calendars.holidays(country, wanted));
    }

    private static int year(String text) {
        if (text == null || !text.matches("\\d{4}")) {
            throw Refusal.Invalid.of("year", "must be a year such as 2026").raise();
        }
        return Integer.parseInt(text);
    }

    @GET
    @Path("/{id}")
    @Permit("commandes.view")
    @Operation(summary = "Read a calendar", description = "The calendar, with its version as ETag.")
    @APIResponseSchema(value = CalendarAnswer.class, responseCode = "200", responseDescription = "The calendar.")
    public CalendarAnswer get(@PathParam("id") UUID id) {
        return new CalendarAnswer(calendars.get(new CalendarId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("commandes.create")
    @Operation(
            summary = "Edit a calendar",
            description =
                    "Starts from the version in If-Match: 428 without it, 412 when it is stale. Leads that wait for"
                            + " a commande which follows it are tried again.")
    @APIResponseSchema(
            value = CalendarAnswer.class,
            responseCode = "200",
            responseDescription = "The calendar afterwards.")
    public CalendarAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CalendarEdit edit) {
        return new CalendarAnswer(calendars.edit(new CalendarId(id), Versions.required(ifMatch), edit));
    }

    @DELETE
    @Path("/{id}")
    @Permit("commandes.create")
    @Operation(
            summary = "Remove a calendar",
            description = "Starts from the version in If-Match. 409 CALENDAR_IN_USE while a commande or a"
                    + " setting follows it.")
    @APIResponseSchema(value = DoneAnswer.class, responseCode = "200", responseDescription = "Removed.")
    public DoneAnswer remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        calendars.remove(new CalendarId(id), Versions.required(ifMatch));
        return new DoneAnswer("The calendar was removed.");
    }
}
