package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Sends the version of a {@link Versioned} answer as {@code ETag}. */
@Provider
public class VersionTag implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned answer) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Versions.tag(answer.version()));
        }
    }
}
