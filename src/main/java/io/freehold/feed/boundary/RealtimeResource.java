package io.freehold.feed.boundary;

import io.freehold.feed.Feed;
import io.freehold.feed.Wish;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Request;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live feed as server-sent events, for those who cannot open a socket. */
@Path("")
@ApplicationScoped
@Tag(name = "Feed")
public class RealtimeResource {
    @Inject
    private Feed feed;

    @Resource
    private ManagedExecutorService executor;

    @GET
    @Path("portal/realtime")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Permit(Permit.SIGNED_IN)
    @Operation(
            summary = "Live events of the portal",
            description = "The tenant's events that the caller may see, as they happen. After a break the browser"
                    + " names the last event it has, and what was missed comes first (kept 24 h).")
    @APIResponse(
            responseCode = "200",
            description = "An endless stream; each event's data is {id, type, tenantId, data, at}.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public void portal(
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpHeaders headers,
            @Parameter(description = "Id of the last event received.") @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    String lastEventId,
            @Parameter(description = "Event types wanted, with commas between; all when absent.") @QueryParam("types")
                    String types) {
        stream(sink, sse, headers, lastEventId, types);
    }

    @GET
    @Path("admin/realtime")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Permit("dashboard.view")
    @Operation(
            summary = "Live events of the dashboard",
            description = "The tenant's events that the caller may see, as they happen. After a break the browser"
                    + " names the last event it has, and what was missed comes first (kept 24 h).")
    @APIResponse(
            responseCode = "200",
            description = "An endless stream; each event's data is {id, type, tenantId, data, at}.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public void admin(
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpHeaders headers,
            @Parameter(description = "Id of the last event received.") @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    String lastEventId,
            @Parameter(description = "Event types wanted, with commas between; all when absent.") @QueryParam("types")
                    String types) {
        stream(sink, sse, headers, lastEventId, types);
    }

    private void stream(SseEventSink sink, Sse sse, HttpHeaders headers, String lastEventId, String types) {
        Wish wish = Wish.read(types, lastEventId)
                .orElseThrow(() -> Refusal.Invalid.of("Last-Event-ID", "must be an event's id; types a short list")
                        .raise());
        StreamLine line = new StreamLine(sink, sse, executor);
        feed.open(line, ShownCredentials.of(headers), Request.current().host(), wish, feed.now());
    }
}
