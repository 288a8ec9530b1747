package io.freehold.system;

import io.freehold.testing.Client;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Clients, commandes and calendars as a member sets them up at their routes. */
final class Stall {

    private final Client member;

    Stall(Client member) {
        this.member = member;
    }

    /** A client to be, of a name and an address that no other has. */
    static Map<String, Object> client() {
        String word = UUID.randomUUID().toString().substring(0, 13);
        return new HashMap<>(Map.of("name", "Buyer " + word, "email", "buyer-" + word + "@buyers.test"));
    }

    /** A commande to be, over Paris. */
    static Map<String, Object> commande(String client) {
        return new HashMap<>(Map.of(
                "clientId",
                client,
                "product",
                "solar",
                "departements",
                List.of("75"),
                "weeklyQuota",
                10,
                "price",
                "25.00"));
    }

    static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(key, value);
        return changed;
    }

    /** Sets it up; answers its id. */
    String welcomed(Map<String, Object> client) {
        Response answer = post("/api/clients", client);
        answer.then().statusCode(201);
        return answer.path("client.id");
    }

    /** Sets it up; answers its id. */
    String ordered(Map<String, Object> commande) {
        Response answer = post("/api/commandes", commande);
        answer.then().statusCode(201);
        return answer.path("commande.id");
    }

    Response get(String path) {
        return member.request().get(path);
    }

    Response post(String path, Object body) {
        return member.request().body(body).post(path);
    }

    /** An edit that starts from the newest version. */
    Response patch(String path, Object body) {
        return member.request().header("If-Match", etag(path)).body(body).patch(path);
    }

    /** A replacement of a part of the thing at {@code path}, from the thing's newest version. */
    Response put(String path, String part, Object body) {
        return member.request().header("If-Match", etag(path)).body(body).put(path + part);
    }

    /** A deletion of the newest version. */
    Response delete(String path) {
        return member.request().header("If-Match", etag(path)).delete(path);
    }

    String etag(String path) {
        return get(path).header("ETag");
    }
}
