package io.freehold.billing.boundary;

import io.freehold.billing.PriceFilter;
import io.freehold.commandes.ClientId;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the price list, as a {@code @BeanParam}. */
public class PriceQuery {

    @QueryParam("client")
    @Parameter(
            description = "Only this client's own prices.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("product")
    @Parameter(description = "Code of a product.", example = "solar")
    String product;

    PriceFilter filter() {
        Asked asked = new Asked();
        Optional<ClientId> whose = asked.id("client", client, ClientId::new);
        Optional<String> code = asked.text("product", product);
        asked.refuse();
        return new PriceFilter(whose, code);
    }
}
