package io.freehold.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the operations about deliveries are called. */
final class DeliveryCalls {

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/deliveries/{id}/reject", "{\"reason\":\"a probe\"}"),
            Map.entry("POST /api/deliveries/{id}/returns", "{\"reason\":\"a probe\"}"),
            Map.entry("POST /api/returns/{id}/accept", "{\"note\":\"a probe\"}"),
            Map.entry("POST /api/returns/{id}/refuse", "{\"note\":\"a probe\"}"),
            Map.entry("PUT /api/settings/calendar", "{\"days\":[\"MONDAY\"]}"),
            Map.entry(
                    "PUT /api/settings/email",
                    "{\"senderName\":\"\",\"replyTo\":\"\",\"subject\":\"x\",\"body\":\"x\"}"),
            Map.entry("POST /api/deliveries/{id}/remove", "{\"reason\":\"a probe\"}"),
            Map.entry(
                    "POST /api/deliveries/batch",
                    "{\"ids\":[\"0190a0b0-0000-7000-8000-00000000dead\"],\"action\":\"send\"}"));

    private static final Set<String> WITHOUT_BODY = Set.of(
            "GET /api/deliveries",
            "GET /api/deliveries/{id}",
            "GET /api/deliveries/stats",
            "GET /api/deliveries/download",
            "GET /api/deliveries/batches",
            "GET /api/deliveries/{id}/download",
            "GET /api/deliveries/dead-letters",
            "POST /api/deliveries/{id}/replay",
            "GET /api/clients/{id}/deliveries",
            "GET /api/commandes/{id}/deliveries",
            "GET /api/returns",
            "GET /api/settings/calendar",
            "GET /api/settings/email",
            "POST /api/deliveries/{id}/send",
            "POST /api/deliveries/{id}/resend",
            "POST /api/deliveries/{id}/accept");

    private DeliveryCalls() {}

    /** These and the others' bodies. */
    static Map<String, String> andBodies(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(BODIES);
        return Map.copyOf(all);
    }

    /** These and the others that take no body. */
    static Set<String> andWithoutBody(Set<String> others) {
        Set<String> all = new HashSet<>(others);
        all.addAll(WITHOUT_BODY);
        return Set.copyOf(all);
    }
}
