package io.freehold.overview;

import io.freehold.kernel.IsoWeek;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One departement in a week, by product.
 *
 * @param products those that leads came in for or that a commande covers it with
 */
@Schema(description = "One departement in a week: its figures, and who takes which product's leads from there.")
public record TerritoryDetail(
        @Schema(type = SchemaType.STRING, example = "2026-W47")
        IsoWeek week,

        Territory departement,
        List<ProductThere> products) {

    public TerritoryDetail {
        products = List.copyOf(products);
    }

    /** A product there. */
    @Schema(name = "ProductThere")
    public record ProductThere(String product, long leads, long placed, long deliveries, List<Buyer> clients) {

        public ProductThere {
            clients = List.copyOf(clients);
        }
    }

    /**
     * A client whose commande covers the departement.
     *
     * @param pausedReason why it takes no leads, if somebody said so; {@code overdue invoices} while its client has not
     *     paid
     * @param deliveries that it got from there in the week
     */
    @Schema(name = "BuyerThere")
    public record Buyer(
            UUID id,
            String name,
            UUID commandeId,
            boolean active,
            @Nullable String pausedReason,
            long weeklyQuota,
            long deliveries) {}
}
