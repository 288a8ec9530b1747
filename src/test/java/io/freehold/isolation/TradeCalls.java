package io.freehold.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the operations about clients, commandes, calendars and legal companies are called. */
final class TradeCalls {

    private static final String SOMEBODY = "0190a0b0-0000-7000-8000-00000000dead";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/clients", "{\"name\":\"A probe\",\"email\":\"probe@nowhere.test\"}"),
            Map.entry("PATCH /api/clients/{id}", "{\"name\":\"A probe\"}"),
            Map.entry("PATCH /api/clients/{id}/crm", "{\"crm\":{\"probe\":\"1\"}}"),
            Map.entry("POST /api/clients/{id}/notes", "{\"text\":\"A probe\"}"),
            Map.entry(
                    "POST /api/commandes",
                    "{\"clientId\":\"" + SOMEBODY
                            + "\",\"product\":\"solar\",\"departements\":[\"75\"],\"weeklyQuota\":1,\"price\":\"1.00\"}"),
            Map.entry("PATCH /api/commandes/{id}", "{\"priority\":2}"),
            Map.entry("PUT /api/commandes/{id}/quota", "{\"weeklyQuota\":2,\"caps\":{}}"),
            Map.entry("PUT /api/commandes/{id}/lb-target", "{\"lbTarget\":\"0.5\"}"),
            Map.entry("POST /api/commandes/{id}/toggle", "{\"active\":false}"),
            Map.entry("POST /api/calendars", "{\"name\":\"A probe\",\"opening\":{}}"),
            Map.entry("PATCH /api/calendars/{id}", "{\"name\":\"A probe\"}"),
            Map.entry("POST /api/entities", "{\"code\":\"PROBE\",\"name\":\"A probe\"}"),
            Map.entry("PATCH /api/entities/{code}", "{\"name\":\"A probe\"}"));

    private static final Set<String> WITHOUT_BODY = Set.of(
            "GET /api/clients",
            "GET /api/clients/{id}",
            "DELETE /api/clients/{id}",
            "GET /api/clients/{id}/notes",
            "DELETE /api/clients/{id}/notes/{noteId}",
            "GET /api/clients/{id}/coverage",
            "GET /api/clients/{id}/activity",
            "POST /api/clients/{id}/webhook-secret",
            "GET /api/commandes",
            "GET /api/commandes/stats",
            "GET /api/commandes/lb-monitor",
            "GET /api/commandes/{id}",
            "DELETE /api/commandes/{id}",
            "GET /api/calendars",
            "GET /api/calendars/holidays",
            "GET /api/calendars/{id}",
            "DELETE /api/calendars/{id}");

    private TradeCalls() {}

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
