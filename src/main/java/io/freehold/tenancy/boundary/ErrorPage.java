package io.freehold.tenancy.boundary;

import io.freehold.kernel.Ids;
import io.freehold.tenancy.Binding;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.Trace;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * The answer to failures outside the REST API: an unknown page, a fault of the container. What the
 * container refuses by itself, such as an encoded {@code ..}, never passed {@link RequestFilter}: its
 * id and headers are made here.
 */
@WebServlet(urlPatterns = "/error-page", asyncSupported = true)
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject
    private transient Ids ids;

    @Inject
    private transient SecurityHeaders securityHeaders;

    @Inject
    private transient AccessLog accessLog;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Request.find().isPresent()) {
            answer(request, response);
            return;
        }
        boolean seen = request.getAttribute(RequestFilter.SEEN) instanceof Request;
        long began = System.nanoTime();
        begin(request);
        try {
            answer(request, response);
        } finally {
            if (!seen) {
                accessLog.line(Request.current(), response, System.nanoTime() - began);
            }
            Binding.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean ours = status instanceof Integer code && code >= 500;
        if (ours && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            LOG.log(Level.ERROR, "Request failed outside the API", failure);
        }
        securityHeaders.onFailure(response);
        response.setHeader(RequestFilter.REQUEST_ID, Request.current().id());
        Trace.find().ifPresent(trace -> response.setHeader(Trace.HEADER, trace.traceparent()));
        ProblemWriter.write(
                response,
                StatusProblem.of(status instanceof Integer code ? code : 404).body());
    }

    private void begin(HttpServletRequest request) {
        UUID own = ids.next();
        Request bound =
                request.getAttribute(RequestFilter.SEEN) instanceof Request seen ? seen : described(request, own);
        Binding.begin(bound, Trace.ofRequest(bound.id(), request.getHeader(Trace.HEADER), own));
    }

    private static Request described(HttpServletRequest request, UUID own) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Request(
                own.toString(),
                request.getMethod(),
                String.valueOf(path),
                request.getServerName(),
                request.getRemoteAddr(),
                "");
    }
}
