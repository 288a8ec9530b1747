package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientView;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single client as it is answered. */
@Schema(description = "A client.")
public record ClientAnswer(ClientView client) {

    static Response of(ClientView client) {
        return with(Response.ok(), client);
    }

    static Response created(ClientView client) {
        return with(Response.created(URI.create("clients/" + client.id())), client);
    }

    private static Response with(Response.ResponseBuilder answer, ClientView client) {
        return answer.entity(new ClientAnswer(client))
                .tag(Versions.tag(client.version()))
                .build();
    }
}
