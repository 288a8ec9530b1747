package io.freehold.system;

import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.Settings;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who was invited to a company, with the token that only the letter holds. */
record Invited(Server server, Company company, String id, String email, String token) {

    static final String PASSWORD = "Newcomer-test-1";

    /** Invited by the caller; the invitation must go out. */
    static Invited by(Client owner, Server server, Company company, String email, String role) {
        Response answer = invite(owner, Map.of("email", email, "name", "Ada", "role", role));
        answer.then().statusCode(201);
        String id = answer.path("invitation.id");
        return new Invited(server, company, id, email, token("invitation", company.id(), UUID.fromString(id)));
    }

    static Response invite(Client caller, Map<String, ?> body) {
        return caller.request().body(body).post("/api/auth/users/invite");
    }

    /** The token that the letter's link has. */
    static String token(String purpose, UUID tenant, UUID id) {
        return new SignedLinks(Settings.LINK_SECRET)
                .token(purpose, new SignedLinks.Target(Optional.of(new TenantId(tenant)), id));
    }

    Response look() {
        return Client.nobody(server).request().body(Map.of("token", token)).post("/api/auth/invitation");
    }

    Response register(String password) {
        return register(password, Map.of());
    }

    Response register(String password, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("token", token, "password", password));
        body.putAll(more);
        return Client.nobody(server).request().body(body).post("/api/auth/register");
    }

    Invited withToken(String other) {
        return new Invited(server, company, id, email, other);
    }
}
