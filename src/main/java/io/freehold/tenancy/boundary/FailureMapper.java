package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.control.IsolationMeasures;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Answers whatever is not a refusal. A caller learns nothing of a fault's cause; the log has its whole
 * chain under the same request id.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    private static final Duration OUTAGE_RETRY_AFTER = Duration.ofSeconds(5);

    @Inject
    private IsolationMeasures measures;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Problems.answer(refused.refusal());
            }
            if (cause instanceof OptimisticLockException) {
                return Problems.answer(new Refusal.Stale());
            }
            if (cause instanceof BodyTooLarge tooLarge) {
                return Problems.answer(tooLarge.refusal());
            }
            if (cause instanceof ClientGone) {
                return status(StatusProblem.BAD_REQUEST, Response.status(400));
            }
        }
        if (failure instanceof WebApplicationException web) {
            return ofContainer(web);
        }
        if (DatabaseFailure.isOutage(failure)) {
            LOG.log(Level.WARNING, "The database is out of reach: {0}", failure.toString());
            return Problems.answer(new Refusal.Unavailable(
                    "DATABASE_UNAVAILABLE",
                    "The database is out of reach. Try again in a few seconds, a POST with the same Idempotency-Key.",
                    OUTAGE_RETRY_AFTER));
        }
        if (DatabaseFailure.isRowSecurity(failure)) {
            measures.violation();
        }
        LOG.log(Level.ERROR, "Request failed", failure);
        return status(StatusProblem.FAILURE, Response.status(500));
    }

    private static Response ofContainer(WebApplicationException failure) {
        Response answered = failure.getResponse();
        int status = answered.getStatus();
        if (status >= 500) {
            LOG.log(Level.ERROR, "Request failed", failure);
        }
        StatusProblem problem = StatusProblem.of(status);
        Response.ResponseBuilder response = Response.status(problem.status);
        if (answered.getHeaderString("Allow") != null) {
            response.header("Allow", answered.getHeaderString("Allow"));
        }
        return status(problem, response);
    }

    private static Response status(StatusProblem problem, Response.ResponseBuilder response) {
        return response.type(new MediaType("application", "problem+json"))
                .entity(problem.body())
                .build();
    }
}
