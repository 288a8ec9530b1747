package io.freehold.tenancy.boundary;

/** What we say to the failures that the container finds by itself, by status. */
enum StatusProblem {
    BAD_REQUEST(400, "MALFORMED_REQUEST", "The request cannot be read. Check its path, query and headers."),
    UNAUTHORIZED(401, "UNAUTHENTICATED", "Sign in first."),
    FORBIDDEN(403, "FORBIDDEN", "You may not do this."),
    NOT_FOUND(404, "NOT_FOUND", "There is nothing here, or it is not yours to see."),
    METHOD_NOT_ALLOWED(405, "METHOD_NOT_ALLOWED", "This path does not take that method; see Allow."),
    NOT_ACCEPTABLE(406, "NOT_ACCEPTABLE", "This path cannot answer in a form that Accept names."),
    TOO_LARGE(413, "BODY_TOO_LARGE", "The body is larger than this path takes."),
    URI_TOO_LONG(414, "URI_TOO_LONG", "The address is too long; put large values into a body."),
    UNSUPPORTED(415, "UNSUPPORTED_MEDIA_TYPE", "This path does not read a body of that type."),
    HEADERS_TOO_LARGE(431, "HEADERS_TOO_LARGE", "The request's headers are too large."),
    FAILURE(500, "INTERNAL_ERROR", "This failed on our side and was logged. Name the requestId when you ask about it."),
    UNAVAILABLE(503, "UNAVAILABLE", "This cannot be served right now. Try again in a few seconds.");

    final int status;
    final String code;
    final String detail;

    StatusProblem(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    static StatusProblem of(int status) {
        for (StatusProblem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? BAD_REQUEST : FAILURE;
    }

    Problem body() {
        return Problems.body(status, code, detail);
    }
}
