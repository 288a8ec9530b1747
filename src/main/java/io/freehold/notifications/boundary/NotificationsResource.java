package io.freehold.notifications.boundary;

import io.freehold.notifications.NotificationView;
import io.freehold.notifications.Notifications;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of the tenant's mails. */
@ApplicationScoped
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications", description = "Mails that left or should have.")
public class NotificationsResource {

    @Inject
    Notifications notifications;

    /** A mail as it is answered. */
    @Schema(description = "A mail of the log.")
    public record NotificationAnswer(NotificationView notification) {}

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(description = "A page of mails.")
    record NotificationList(List<NotificationView> notifications, Listing.Pagination pagination) {}

    @GET
    @Permit("settings.access")
    @Operation(summary = "List mails", description = "Newest first, under the given filters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of mails.",
            content = @Content(schema = @Schema(implementation = NotificationList.class)))
    public Listing<NotificationView> list(@BeanParam NotificationQuery query, @BeanParam PageParams page) {
        return Listing.of("notifications", notifications.list(query.filter(), page.request(Set.of())));
    }

    @POST
    @Path("/{id}/resend")
    @AnyEntity
    @Permit("settings.access")
    @Operation(
            summary = "Send a letter again",
            description = "Sends a letter that left, failed or bounced once more, soon after the answer. 409 for one"
                    + " that is on its way, and for a mail that is no letter.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; the list tells how it ends.",
            content = @Content(schema = @Schema(implementation = NotificationAnswer.class)))
    public Response resend(@PathParam("id") UUID id) {
        return Response.accepted(new NotificationAnswer(notifications.resend(id)))
                .build();
    }
}
