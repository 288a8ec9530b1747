package io.freehold.billing.boundary;

import io.freehold.billing.LedgerFilter;
import io.freehold.billing.LedgerState;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the ledger's records, as a {@code @BeanParam}. */
public class LedgerQuery {

    @QueryParam("client")
    @Parameter(description = "Only this client's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("commande")
    @Parameter(description = "Only this commande's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String commande;

    @QueryParam("product")
    @Parameter(description = "Code of a product.", example = "solar")
    String product;

    @QueryParam("week")
    @Parameter(description = "An ISO week.", example = "2026-W48")
    String week;

    @QueryParam("state")
    @Parameter(description = "open or frozen.", example = "open")
    String state;

    @QueryParam("invoice")
    @Parameter(
            description = "Only those that this invoice has.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String invoice;

    LedgerFilter filter() {
        Asked asked = new Asked();
        LedgerFilter filter = new LedgerFilter(
                asked.id("client", client, ClientId::new),
                asked.id("commande", commande, CommandeId::new),
                asked.text("product", product),
                asked.week("week", week),
                asked.one("state", state, LedgerState::find, "must be open or frozen"),
                asked.id("invoice", invoice, Function.identity()));
        asked.refuse();
        return filter;
    }
}
