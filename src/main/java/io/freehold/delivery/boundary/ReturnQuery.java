package io.freehold.delivery.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.ReturnFilter;
import io.freehold.delivery.ReturnStatus;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of returns, as a {@code @BeanParam}. */
public class ReturnQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "filed")
    String status;

    @QueryParam("client")
    @Parameter(description = "Only this client's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("delivery")
    @Parameter(description = "Only this delivery's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String delivery;

    @QueryParam("from")
    @Parameter(description = "Earliest filing, included; ISO 8601 with offset.", example = "2026-03-02T00:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest filing, excluded; ISO 8601 with offset.", example = "2026-03-09T00:00:00Z")
    String to;

    ReturnFilter filter() {
        Asked asked = new Asked();
        ReturnFilter filter = new ReturnFilter(
                asked.many("status", status, ReturnStatus::find, "names no status of a return"),
                asked.id("client", client, ClientId::new),
                asked.id("delivery", delivery, DeliveryId::new),
                asked.time("from", from),
                asked.time("to", to));
        asked.refuse();
        return filter;
    }
}
