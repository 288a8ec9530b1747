package io.freehold.feed.boundary;

import io.freehold.feed.Wish;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Credentials;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a stream is asked for with. */
public class StreamParams {
    @Parameter(description = "Id of the last event received.")
    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
    private String lastEventId;

    @Parameter(description = "Event types wanted, with commas between; all when absent.")
    @QueryParam("types")
    private String types;

    @Context
    private HttpHeaders headers;

    /** Refuses with 400 what cannot be read. */
    Wish wish() {
        return Wish.read(types, lastEventId)
                .orElseThrow(() -> Refusal.Invalid.of("Last-Event-ID", "must be an event's id; types a short list")
                        .raise());
    }

    Credentials credentials() {
        return ShownCredentials.of(headers);
    }
}
