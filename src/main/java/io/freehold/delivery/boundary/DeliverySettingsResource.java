package io.freehold.delivery.boundary;

import io.freehold.delivery.DailyMails;
import io.freehold.delivery.DeliveryCalendar;
import io.freehold.delivery.DeliveryEmail;
import io.freehold.delivery.DeliverySettings;
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

/** What a tenant chooses about its deliveries. */
@ApplicationScoped
@Path("/settings")
@AnyEntity
@Permit(DeliverySettings.PERMISSION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class DeliverySettingsResource {

    @Inject
    DeliverySettings settings;

    /**
     * The days of the daily run.
     *
     * @param runAt when it begins; the same for everybody
     */
    @Schema(description = "The days of the daily run; runAt and zone are the same for everybody.")
    public record CalendarState(String runAt, String zone, DeliveryCalendar settings, int version)
            implements Versioned {}

    /** The looks of the delivery mails. */
    @Schema(description = "The looks of the delivery mails, with what would hold without a choice.")
    public record EmailState(DeliveryEmail settings, DeliveryEmail defaults, int version) implements Versioned {}

    @GET
    @Path("/calendar")
    @Operation(summary = "Read the daily run's days", description = "With the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "What holds.",
            content = @Content(schema = @Schema(implementation = CalendarState.class)))
    public CalendarState calendar() {
        return calendar(settings.calendar());
    }

    @PUT
    @Path("/calendar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose the daily run's days",
            description = "Starts from the version in If-Match: 428 without it, 412 when it is no longer the newest.")
    @APIResponse(
            responseCode = "200",
            description = "What holds now.",
            content = @Content(schema = @Schema(implementation = CalendarState.class)))
    public CalendarState chooseCalendar(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeliveryCalendar wanted) {
        return calendar(settings.choose(Versions.required(ifMatch), wanted));
    }

    @GET
    @Path("/email")
    @Operation(
            summary = "Read the looks of delivery mails",
            description = "With the defaults, and the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "What holds.",
            content = @Content(schema = @Schema(implementation = EmailState.class)))
    public EmailState email() {
        return email(settings.email());
    }

    @PUT
    @Path("/email")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose the looks of delivery mails",
            description = "Starts from the version in If-Match: 428 without it, 412 when it is no longer the newest.")
    @APIResponse(
            responseCode = "200",
            description = "What holds now.",
            content = @Content(schema = @Schema(implementation = EmailState.class)))
    public EmailState chooseEmail(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeliveryEmail wanted) {
        return email(settings.choose(Versions.required(ifMatch), wanted));
    }

    private static CalendarState calendar(DeliverySettings.State<DeliveryCalendar> state) {
        return new CalendarState(DailyMails.AT.toString(), DailyMails.ZONE.getId(), state.chosen(), state.version());
    }

    private static EmailState email(DeliverySettings.State<DeliveryEmail> state) {
        return new EmailState(state.chosen(), DeliveryEmail.DEFAULT, state.version());
    }
}
