package io.freehold.intercompany.boundary;

import io.freehold.delivery.DeliveryId;
import io.freehold.intercompany.TransferFilter;
import io.freehold.intercompany.TransferStatus;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of transfers, as a {@code @BeanParam}. */
public class TransferQuery extends PairQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "pending,error")
    String status;

    @QueryParam("week")
    @Parameter(description = "ISO week in the time of Paris.", example = "2026-W47")
    String week;

    @QueryParam("delivery")
    @Parameter(description = "Only this delivery's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String delivery;

    @QueryParam("invoice")
    @Parameter(
            description = "Only those on this invoice between companies.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String invoice;

    TransferFilter filter() {
        Asked asked = new Asked();
        return asked.accepted(new TransferFilter(
                asked.many("status", status, TransferStatus::find, "names no status of a transfer"),
                asked.week("week", week),
                asked.text("from", from),
                asked.text("to", to),
                asked.id("delivery", delivery, DeliveryId::new),
                asked.id("invoice", invoice, Function.identity())));
    }
}
