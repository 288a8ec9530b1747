package io.freehold.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the operations about providers, products, forms and leads' replays and imports are called. */
final class LeadCalls {

    private static final String SOMEBODY = "0190a0b0-0000-7000-8000-00000000dead";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/public/track/session", "{\"landingUrl\":\"https://nowhere.test/\"}"),
            Map.entry("POST /api/providers", "{\"name\":\"A probe's\",\"entity\":\"MAIN\"}"),
            Map.entry("PATCH /api/providers/{id}", "{\"name\":\"Probed\"}"),
            Map.entry("POST /api/providers/{id}/rotate-key", "{\"overlapHours\":1}"),
            Map.entry("POST /api/providers/{id}/quarantine", "{\"reason\":\"a probe\"}"),
            Map.entry("POST /api/products", "{\"code\":\"probe\",\"name\":\"A probe's\"}"),
            Map.entry("PATCH /api/products/{id}", "{\"name\":\"Probed\"}"),
            Map.entry(
                    "POST /api/settings/forms",
                    "{\"name\":\"A probe's\",\"provider\":\"" + SOMEBODY + "\",\"product\":\"solar\","
                            + "\"origins\":[\"https://nowhere.test\"],\"consentVersion\":\"1\",\"consentText\":\"x\"}"),
            Map.entry("PATCH /api/settings/forms/{id}", "{\"name\":\"Probed\"}"),
            Map.entry("PUT /api/settings/source-gating", "{\"mode\":\"open\",\"products\":{}}"),
            Map.entry("POST /api/leads/replay", "{\"status\":\"invalid\"}"));

    private static final Set<String> WITHOUT_BODY = Set.of(
            "GET /api/providers",
            "GET /api/providers/{id}",
            "DELETE /api/providers/{id}",
            "POST /api/providers/{id}/release",
            "GET /api/providers/{id}/stats",
            "GET /api/products",
            "GET /api/products/{id}",
            "DELETE /api/products/{id}",
            "GET /api/settings/forms",
            "GET /api/settings/forms/{id}",
            "DELETE /api/settings/forms/{id}",
            "GET /api/settings/source-gating",
            "DELETE /api/leads/{id}",
            "POST /api/leads/{id}/replay",
            "GET /api/leads/replays/{id}",
            "GET /api/leads/stats",
            "GET /api/leads/{id}/timeline",
            "POST /api/leads/import",
            "GET /api/leads/imports",
            "GET /api/leads/imports/{id}",
            "GET /api/leads/imports/{id}/errors",
            "DELETE /api/leads/imports/{id}");

    private LeadCalls() {}

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
