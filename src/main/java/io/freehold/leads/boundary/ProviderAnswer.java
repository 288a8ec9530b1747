package io.freehold.leads.boundary;

import io.freehold.leads.ProviderView;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single provider as it is answered. */
@Schema(description = "A provider.")
record ProviderAnswer(ProviderView provider) {

    static Response of(ProviderView provider) {
        return Response.ok(new ProviderAnswer(provider))
                .tag(Versions.tag(provider.version()))
                .build();
    }
}
