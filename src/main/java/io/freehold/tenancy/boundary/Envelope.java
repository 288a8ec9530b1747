package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Enveloped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Wraps the successes of {@link Enveloped} routes. */
@Provider
@Enveloped
public class Envelope implements ContainerResponseFilter {

    /** The wrapped form. */
    record Success(boolean ok, Object data) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 300 && response.hasEntity()) {
            response.setEntity(new Success(true, response.getEntity()), null, response.getMediaType());
        }
    }
}
