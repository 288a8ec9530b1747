package io.freehold.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the operations of routing and of the overview are called. */
final class SelectionCalls {

    private static final Map<String, String> BODIES = Map.of(
            "POST /api/routing/simulations",
            "{\"days\":1,\"changes\":[]}",
            "PUT /api/settings/cross-entity",
            "{\"enabled\":false,\"pairs\":[]}");

    private static final Set<String> WITHOUT_BODY = Set.of(
            "GET /api/settings/cross-entity",
            "GET /api/routing/simulations",
            "GET /api/routing/simulations/{id}",
            "GET /api/leads/dashboard-stats",
            "GET /api/system/health",
            "GET /api/event-log",
            "GET /api/event-log/actions",
            "GET /api/event-log/{id}",
            "GET /api/departements",
            "GET /api/departements/{code}",
            "GET /api/clients/stats",
            "GET /api/clients/{id}/summary");

    private SelectionCalls() {}

    static Map<String, String> andBodies(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(BODIES);
        return Map.copyOf(all);
    }

    static Set<String> andWithoutBody(Set<String> others) {
        Set<String> all = new HashSet<>(others);
        all.addAll(WITHOUT_BODY);
        return Set.copyOf(all);
    }
}
