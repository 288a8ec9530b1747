package io.freehold.tenancy.boundary;

import io.freehold.kernel.Ids;
import io.freehold.tenancy.Binding;
import io.freehold.tenancy.Request;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The answer to failures outside the REST API: an unknown page, a fault of the container. */
@WebServlet(urlPatterns = "/error-page", asyncSupported = true)
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject
    private transient Ids ids;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean ours = status instanceof Integer code && code >= 500;
        if (ours && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            LOG.log(Level.ERROR, "Request failed outside the API", failure);
        }
        boolean unbound = Request.find().isEmpty();
        if (unbound) {
            Binding.begin(described(request));
        }
        try {
            StatusProblem problem = StatusProblem.of(status instanceof Integer code ? code : 404);
            ProblemWriter.write(response, problem.body());
        } finally {
            if (unbound) {
                Binding.end();
            }
        }
    }

    private Request described(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Request(
                ids.next().toString(),
                request.getMethod(),
                String.valueOf(path),
                request.getServerName(),
                request.getRemoteAddr(),
                "");
    }
}
