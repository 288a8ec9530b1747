package io.freehold.feed.boundary;

import io.freehold.feed.Feed;
import io.freehold.feed.Wish;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Request;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    private static final String DESCRIPTION =
            "The tenant's events that the caller may see, as they happen. After a break the browser names the last"
                    + " event it has, and what was missed comes first (kept 24 h).";

    private static final String STREAM = "An endless stream; each event's data is {id, type, tenantId, data, at}.";

    @GET
    @Path("portal/realtime")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Permit(Permit.SIGNED_IN)
    @Operation(summary = "Live events of the portal", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = STREAM,
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public void portal(@Context SseEventSink sink, @Context Sse sse, @BeanParam StreamParams params) {
        stream(sink, sse, params);
    }

    @GET
    @Path("admin/realtime")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Permit("dashboard.view")
    @Operation(summary = "Live events of the dashboard", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = STREAM,
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public void admin(@Context SseEventSink sink, @Context Sse sse, @BeanParam StreamParams params) {
        stream(sink, sse, params);
    }

    private void stream(SseEventSink sink, Sse sse, StreamParams params) {
        Wish wish = params.wish();
        StreamLine line = new StreamLine(sink, sse, executor);
        feed.open(line, params.credentials(), Request.current().host(), wish, feed.now());
    }
}
