package io.freehold.tenancy.boundary;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Writes a problem where no JAX-RS provider does: in servlet filters and the error page. */
final class ProblemWriter {

    private static final ObjectMapper MAPPER = new Json().mapper();

    private ProblemWriter() {}

    static void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, Problems.problem(refusal, Map.of()));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(MAPPER.writeValueAsBytes(problem));
        response.flushBuffer();
    }
}
