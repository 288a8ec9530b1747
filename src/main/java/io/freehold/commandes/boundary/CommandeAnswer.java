package io.freehold.commandes.boundary;

import io.freehold.commandes.CommandeView;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single commande as it is answered. */
@Schema(description = "A commande.")
public record CommandeAnswer(CommandeView commande) {

    static Response of(CommandeView commande) {
        return with(Response.ok(), commande);
    }

    static Response created(CommandeView commande) {
        return with(Response.created(URI.create("commandes/" + commande.id())), commande);
    }

    private static Response with(Response.ResponseBuilder answer, CommandeView commande) {
        return answer.entity(new CommandeAnswer(commande))
                .tag(Versions.tag(commande.version()))
                .build();
    }
}
