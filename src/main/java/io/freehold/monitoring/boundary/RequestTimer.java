package io.freehold.monitoring.boundary;

import io.freehold.monitoring.RequestMeasures;
import io.freehold.tenancy.TenantScope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Duration;

/**
 * Times every request that found its route. It stands before the gate, so that refusals are timed
 * too; what found no route has no template and would only bring paths without number.
 */
@Provider
@Priority(RequestTimer.FIRST)
@ApplicationScoped
public class RequestTimer implements ContainerRequestFilter, ContainerResponseFilter {
    static final int FIRST = 1;

    private static final String BEGAN = RequestTimer.class.getName();

    @Context
    private ResourceInfo resource;

    @Inject
    private RequestMeasures measures;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = resource.getResourceMethod();
        if (method != null && request.getProperty(BEGAN) instanceof Long began) {
            measures.answered(
                    template(resource.getResourceClass(), method),
                    request.getMethod(),
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - began),
                    TenantScope.find());
        }
    }

    private static String template(Class<?> type, Method method) {
        String path = "/api/" + path(type) + "/" + path(method);
        String single = path.replaceAll("/+", "/");
        return single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
