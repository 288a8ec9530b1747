package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one way from a refusal to its answer. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Override
    public Response toResponse(Refused refused) {
        return Problems.answer(refused.refusal());
    }
}
