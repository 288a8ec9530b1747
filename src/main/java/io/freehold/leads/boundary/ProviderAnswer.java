package io.freehold.leads.boundary;

import io.freehold.leads.ProviderView;
import io.freehold.tenancy.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single provider as it is answered. */
@Schema(description = "A provider.")
record ProviderAnswer(ProviderView provider) implements Versioned {

    @Override
    public int version() {
        return provider.version();
    }
}
