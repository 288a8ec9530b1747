package io.freehold.system;

import io.freehold.testing.Client;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that sends leads to a server with its key. */
record Intake(Server server, String key) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** A good lead from that departement, whose phone number and address no other test uses. */
    static Map<String, Object> lead(String departement) {
        return new HashMap<>(LeadDesk.lead(NUMBERS.incrementAndGet(), departement));
    }

    /** The lead with one value changed; null takes it away. */
    static Map<String, Object> with(Map<String, Object> lead, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(lead);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    Response send(Object body) {
        return Client.nobody(server)
                .request()
                .header("X-Api-Key", key)
                .body(body)
                .post("/api/public/leads");
    }

    Response send(Object body, String idempotencyKey) {
        return Client.nobody(server)
                .request()
                .header("X-Api-Key", key)
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post("/api/public/leads");
    }
}
