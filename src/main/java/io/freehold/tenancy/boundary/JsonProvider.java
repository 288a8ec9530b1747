package io.freehold.tenancy.boundary;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import io.freehold.kernel.Json;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Reads and writes JSON with our strict mapper. The types are named exactly, since Jackson's own
 * provider registers itself for the wildcard and would win over a wildcard of ours.
 */
@Provider
@Priority(1)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json", "text/json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json", "application/*+json", "text/json"})
public class JsonProvider extends JacksonJsonProvider {

    /** For the container. */
    public JsonProvider() {
        super();
    }

    @Inject
    void use(Json json) {
        setMapper(json.mapper());
    }

    @Override
    public ObjectMapper locateMapper(Class<?> type, MediaType mediaType) {
        return _mapperConfig.getConfiguredMapper() == null
                ? super.locateMapper(type, mediaType)
                : _mapperConfig.getConfiguredMapper();
    }
}
