package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refused;
import io.freehold.tenancy.Authentication;
import io.freehold.tenancy.Binding;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.SourceAuthentication;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantCookie;
import io.freehold.tenancy.control.IsolationMeasures;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;

/**
 * The one way in: verifies the caller, runs the checks in the contract's order, and binds the thread.
 * The first check that fails answers; nothing of the body has been read by then.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final String TOKEN_COOKIE = "admin_token";

    @Context
    private ResourceInfo resource;

    @Inject
    private Instance<Authentication> authentication;

    @Inject
    private Instance<SourceAuthentication> sources;

    @Inject
    private Checks checks;

    @Inject
    private IsolationMeasures measures;

    @Override
    public void filter(ContainerRequestContext http) throws IOException {
        Request request = Request.current();
        Route route = Route.of(resource.getResourceMethod(), request.path());
        try {
            pass(new Call(request, route, present(http, route), http));
        } catch (Refused refused) {
            http.abortWith(Problems.answer(refused.refusal()));
        }
    }

    private void pass(Call call) {
        checks.maintenance(call);
        checks.tenantCookie(call);
        checks.tenantHeaders(call);
        if (call.route().plane() == Plane.PUBLIC && !call.route().bySource()) {
            return;
        }
        checks.known(call);
        checks.subdomain(call);
        bind(call.accepted().orElseThrow());
        checks.usable(call);
        checks.enrolled(call);
        checks.permission(call);
        Binding.settled(checks.entityScope(call));
        checks.rate(call);
        checks.quota(call);
    }

    private void bind(Presented.Accepted accepted) {
        Binding.verified(accepted.caller());
        accepted.tenant().map(Tenant::id).ifPresent(tenant -> {
            Binding.verified(tenant);
            measures.established();
        });
    }

    private Presented present(ContainerRequestContext http, Route route) throws IOException {
        if (route.bySource()) {
            return source(http);
        }
        Credentials shown = new Credentials(bearer(http), cookie(http));
        boolean none = shown.bearer().isEmpty() && shown.cookie().isEmpty();
        // A public route tells nobody apart; judging a token there would only cost a query.
        boolean unasked = route.plane() == Plane.PUBLIC
                && http.getCookies().get(TenantCookie.NAME) == null
                && http.getHeaderString(Checks.TENANT_ID) == null
                && http.getHeaderString(Checks.TENANT_SLUG) == null;
        Plane plane = route.plane() == Plane.PUBLIC ? Plane.of(Request.current().path()) : route.plane();
        return none || unasked ? new Presented.Nobody() : authentication.get().present(shown, plane);
    }

    private Presented source(ContainerRequestContext http) throws IOException {
        String key = http.getHeaderString("X-Api-Key");
        if (key != null) {
            return sources.get().present(key);
        }
        Optional<String> origin = Optional.ofNullable(http.getHeaderString("Origin"));
        return FormKey.of(http)
                .map(form -> sources.get().presentForm(form, origin))
                .orElseGet(Presented.Nobody::new);
    }

    private static Optional<String> bearer(ContainerRequestContext http) {
        String header = http.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? Optional.of(header.substring(BEARER.length()).trim()) : Optional.empty();
    }

    private static Optional<String> cookie(ContainerRequestContext http) {
        return Optional.ofNullable(http.getCookies().get(TOKEN_COOKIE)).map(jakarta.ws.rs.core.Cookie::getValue);
    }
}
