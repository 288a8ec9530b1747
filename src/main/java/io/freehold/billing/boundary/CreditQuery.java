package io.freehold.billing.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.MovementFilter;
import io.freehold.commandes.MovementKind;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the credits, as a {@code @BeanParam}. */
public class CreditQuery {

    private static final Set<MovementKind> ENTERED =
            Set.of(MovementKind.PREPAYMENT, MovementKind.CREDIT, MovementKind.CORRECTION);

    @QueryParam("client")
    @Parameter(description = "Only this client's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("kind")
    @Parameter(description = "prepayment, credit or correction.", example = "prepayment")
    String kind;

    @QueryParam("from")
    @Parameter(description = "Earliest, included; ISO 8601 with offset.", example = "2026-03-02T00:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest, excluded; ISO 8601 with offset.", example = "2026-03-09T00:00:00Z")
    String to;

    MovementFilter filter() {
        Asked asked = new Asked();
        Optional<MovementKind> wanted = asked.one(
                "kind",
                kind,
                code -> MovementKind.find(code).filter(MovementKind::isEntered),
                "must be prepayment, credit or correction");
        Optional<ClientId> whose = asked.id("client", client, ClientId::new);
        Optional<Instant> earliest = asked.time("from", from);
        Optional<Instant> latest = asked.time("to", to);
        asked.refuse();
        return new MovementFilter(wanted.map(Set::of).orElse(ENTERED), whose, earliest, latest);
    }
}
