package io.freehold.delivery.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DailyMails;
import io.freehold.delivery.DeliveryFilter;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.kernel.Asked;
import io.freehold.kernel.IsoWeek;
import io.freehold.leads.LeadId;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the delivery list, as a {@code @BeanParam}. */
public class DeliveryQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "pending,failed")
    String status;

    @QueryParam("outcome")
    @Parameter(description = "Outcomes to show, separated by commas.", example = "rejected,removed")
    String outcome;

    @QueryParam("leadId")
    @Parameter(description = "Only this lead's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String leadId;

    @QueryParam("client")
    @Parameter(description = "Only this client's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("commande")
    @Parameter(description = "Only this commande's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String commande;

    @QueryParam("ids")
    @Parameter(description = "Only these, separated by commas, at most 200.")
    String ids;

    @QueryParam("product")
    @Parameter(description = "Code of a product.", example = "solar")
    String product;

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company.", example = "MAIN")
    String entity;

    @QueryParam("week")
    @Parameter(description = "ISO week of the creation in the time of Paris.", example = "2026-W47")
    String week;

    @QueryParam("from")
    @Parameter(description = "Earliest creation, included; ISO 8601 with offset.", example = "2026-03-02T00:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest creation, excluded; ISO 8601 with offset.", example = "2026-03-09T00:00:00Z")
    String to;

    DeliveryFilter filter() {
        Asked asked = new Asked();
        Optional<IsoWeek> wanted = asked.week("week", week);
        Optional<Instant> earliest = asked.time("from", from).or(() -> wanted.map(days -> days.start(DailyMails.ZONE)));
        Optional<Instant> latest = asked.time("to", to).or(() -> wanted.map(days -> days.end(DailyMails.ZONE)));
        DeliveryFilter filter = new DeliveryFilter(
                asked.many("status", status, DeliveryStatus::find, "names no delivery status"),
                asked.many("outcome", outcome, DeliveryOutcome::find, "names no outcome"),
                asked.ids("ids", ids, DeliveryFilter.IDS_MAX, DeliveryId::new),
                asked.id("leadId", leadId, LeadId::new),
                asked.id("client", client, ClientId::new),
                asked.id("commande", commande, CommandeId::new),
                asked.text("product", product),
                asked.text("entity", entity),
                earliest,
                latest);
        asked.refuse();
        return filter;
    }
}
