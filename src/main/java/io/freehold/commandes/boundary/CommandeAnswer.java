package io.freehold.commandes.boundary;

import io.freehold.commandes.CommandeView;
import io.freehold.tenancy.Versioned;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single commande as it is answered. */
@Schema(description = "A commande.")
public record CommandeAnswer(CommandeView commande) implements Versioned {

    static Response created(CommandeView commande) {
        return Response.created(URI.create("commandes/" + commande.id()))
                .entity(new CommandeAnswer(commande))
                .build();
    }

    @Override
    public int version() {
        return commande.version();
    }
}
