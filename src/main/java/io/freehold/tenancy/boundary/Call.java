package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.Tenant;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/**
 * One request on its way through the gate: what it asks for and what became of its credentials.
 *
 * @param http for headers and cookies only
 */
record Call(Request request, Route route, Presented presented, ContainerRequestContext http) {

    Optional<Presented.Accepted> accepted() {
        return presented instanceof Presented.Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }

    Optional<Tenant> tenant() {
        return accepted().flatMap(Presented.Accepted::tenant);
    }

    /** The verified caller; only for checks that come after {@link Checks#known}. */
    Caller caller() {
        return accepted().orElseThrow().caller();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(http.getHeaderString(name));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(http.getCookies().get(name)).map(jakarta.ws.rs.core.Cookie::getValue);
    }
}
