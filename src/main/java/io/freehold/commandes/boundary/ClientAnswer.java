package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientView;
import io.freehold.tenancy.Versioned;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single client as it is answered. */
@Schema(description = "A client.")
public record ClientAnswer(ClientView client) implements Versioned {

    static Response created(ClientView client) {
        return Response.created(URI.create("clients/" + client.id()))
                .entity(new ClientAnswer(client))
                .build();
    }

    @Override
    public int version() {
        return client.version();
    }
}
