package io.freehold.system;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A tenant that an operator registered through the API. */
record Registered(Client operator, String id, String subdomain) {

    static Client operator(Server server, String role) {
        return Client.operator(server, Company.operator(server.database(), role));
    }

    static String freeSubdomain() {
        return "reg-" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** What a registration needs and no more, with an owner that no other test knows. */
    static Map<String, Object> wanted(String subdomain) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("name", "Registered " + subdomain);
        wanted.put("subdomain", subdomain);
        wanted.put("plan", "standard");
        wanted.put("owner", Map.of("email", "owner@" + subdomain + ".test", "name", "Olga Owner"));
        return wanted;
    }

    static Response register(Client operator, Map<String, ?> wanted) {
        return operator.request().body(wanted).post("/api/admin/tenants");
    }

    static Registered by(Client operator) {
        String subdomain = freeSubdomain();
        Response answer = register(operator, wanted(subdomain));
        answer.then().statusCode(201);
        return new Registered(operator, answer.path("tenant.id"), subdomain);
    }

    String path() {
        return "/api/admin/tenants/" + id;
    }

    Response read() {
        return operator.request().get(path());
    }

    Response edit(String version, Map<String, ?> change) {
        return operator.request().header("If-Match", version).body(change).patch(path());
    }
}
