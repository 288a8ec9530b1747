package io.freehold.overview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One departement in a week, by product.
 *
 * @param products those that leads came in for or that a commande covers it with
 */
@Schema(description = "One departement in a week: its figures, and who takes which product's leads from there.")
public record TerritoryDetail(
        @Schema(type = SchemaType.STRING, example = "2026-W47")
        Week week,

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
     * @param deliveries that it got from there in the week
     */
    @Schema(name = "BuyerThere")
    public record Buyer(UUID id, String name, UUID commandeId, boolean active, long weeklyQuota, long deliveries) {}
}
