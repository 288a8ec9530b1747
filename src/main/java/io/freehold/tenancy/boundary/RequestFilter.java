package io.freehold.tenancy.boundary;

import io.freehold.kernel.Ids;
import io.freehold.tenancy.Binding;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.Trace;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Outermost of all: gives the request its id, puts the security headers on, limits the body, writes
 * the access line and unbinds the thread whatever happens.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST})
public class RequestFilter implements Filter {

    /** Header in and out by which a request is named. */
    static final String REQUEST_ID = "X-Request-Id";

    /** Attribute by which a failure's page knows the request that has left the filter. */
    static final String SEEN = Request.class.getName();

    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** A media range's weight (RFC 9110 §12.4.2). */
    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]\\s*=([^;,]*)");

    private static final Pattern NUMBER = Pattern.compile("\\s*[01](\\.\\d{0,3})?\\s*");

    @Inject
    private Ids ids;

    @Inject
    private AccessLog accessLog;

    @Inject
    private SecurityHeaders securityHeaders;

    @Inject
    private CrossOrigin crossOrigin;

    @Inject
    private BodyLimits bodyLimits;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        UUID own = ids.next();
        Request bound = describe(request, own);
        Trace trace = Trace.ofRequest(bound.id(), request.getHeader(Trace.HEADER), own);
        Binding.begin(bound, trace);
        request.setAttribute(SEEN, bound);
        long began = System.nanoTime();
        try {
            if (!PlainPath.is(bound.path())) {
                securityHeaders.onFailure(response);
                response.setHeader(REQUEST_ID, bound.id());
                ProblemWriter.write(response, StatusProblem.NOT_FOUND.body());
                return;
            }
            securityHeaders.put(bound, response);
            if (StaticFiles.isStatic(bound.path())) {
                chain.doFilter(request, response);
                return;
            }
            response.setHeader(REQUEST_ID, bound.id());
            response.setHeader(Trace.HEADER, trace.traceparent());
            if (!crossOrigin.answered(request, response)) {
                serve(request, response, chain);
            }
        } finally {
            accessLog.line(bound, response, System.nanoTime() - began);
            Binding.end();
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long bytesMax = bodyLimits.of(Request.current());
        boolean tooLarge = request.getContentLengthLong() > bytesMax;
        String encoding = request.getHeader("Content-Encoding");
        if (tooLarge) {
            ProblemWriter.write(response, new BodyTooLarge(bytesMax).refusal());
        } else if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            // Unpacking would let a small body grow past its limit behind the counter's back.
            ProblemWriter.write(
                    response,
                    new io.freehold.kernel.Refusal.UnsupportedMedia("Send the body without Content-Encoding."));
        } else if (!isReadable(request.getHeader("Accept"))) {
            ProblemWriter.write(response, StatusProblem.BAD_REQUEST.body());
        } else {
            chain.doFilter(new LimitedBody(request, bytesMax), response);
        }
    }

    /** RESTEasy takes a weight that is no number for a fault of the server. */
    private static boolean isReadable(String accept) {
        return accept == null
                || WEIGHT.matcher(accept)
                        .results()
                        .allMatch(weight -> NUMBER.matcher(weight.group(1)).matches());
    }

    private static Request describe(HttpServletRequest request, UUID own) {
        String given = request.getHeader(REQUEST_ID);
        String id = given != null && ACCEPTABLE_ID.matcher(given).matches() ? given : own.toString();
        String agent = request.getHeader("User-Agent");
        return new Request(
                id,
                request.getMethod(),
                request.getRequestURI(),
                request.getServerName(),
                request.getRemoteAddr(),
                agent == null ? "" : agent.length() > 300 ? agent.substring(0, 300) : agent);
    }
}
