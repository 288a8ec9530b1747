package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Request;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes problem+json out of refusals and statuses. */
public final class Problems {

    /** Media type of every failure. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A name and no address: docs/http-status.md explains the codes, and no server of ours serves it. */
    private static final String TYPES = "urn:freehold:problem:";

    private Problems() {}

    /** The answer to a refusal. */
    public static Response answer(Refusal refusal) {
        return answer(refusal, Map.of());
    }

    /** The answer to a refusal with further members in the body. */
    public static Response answer(Refusal refusal, Map<String, Object> more) {
        Response.ResponseBuilder response = Response.status(refusal.status())
                .type(new MediaType("application", "problem+json"))
                .entity(problem(refusal, more));
        if (refusal instanceof Refusal.Limited limited) {
            response.header("Retry-After", seconds(limited.retryAfter()))
                    .header("RateLimit-Policy", "\"limit\";q=" + limited.limit())
                    .header("RateLimit", "\"limit\";r=0;t=" + seconds(limited.retryAfter()));
        } else if (refusal instanceof Refusal.Unavailable unavailable) {
            response.header("Retry-After", seconds(unavailable.retryAfter()));
        } else if (refusal instanceof Refusal.Unauthenticated) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** The body of a refusal. */
    static Problem problem(Refusal refusal, Map<String, Object> more) {
        return body(refusal.status(), refusal.code(), refusal.detail(), errors(refusal), more);
    }

    private static List<io.freehold.kernel.FieldError> errors(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid invalid) {
            return invalid.errors();
        }
        return refusal instanceof Refusal.Conflict conflict
                        && !conflict.errors().isEmpty()
                ? conflict.errors()
                : null;
    }

    /** The body of a failure that is no refusal: the container's or ours. */
    static Problem body(int status, String code, String detail) {
        return body(status, code, detail, null, Map.of());
    }

    private static Problem body(
            int status,
            String code,
            String detail,
            List<io.freehold.kernel.FieldError> errors,
            Map<String, Object> more) {
        Optional<Request> request = Request.find();
        return new Problem(
                TYPES + code,
                title(status),
                status,
                detail,
                request.map(Request::path).orElse(null),
                false,
                detail,
                code,
                request.map(Request::id).orElse(null),
                errors,
                more);
    }

    /** The status in words. */
    static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "Failure" : known.getReasonPhrase();
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
