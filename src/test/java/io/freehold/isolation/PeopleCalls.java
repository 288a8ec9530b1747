package io.freehold.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the operations about members, invitations and keys are called. */
final class PeopleCalls {

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/auth/invitation", "{\"token\":\"not-ours\"}"),
            Map.entry("POST /api/auth/register", "{\"token\":\"not-ours\",\"password\":\"Freehold-test-1\"}"),
            Map.entry(
                    "POST /api/auth/users/invite",
                    "{\"email\":\"probe@nowhere.test\",\"name\":\"A probe\",\"role\":\"USER\"}"),
            Map.entry("POST /api/auth/api-keys", "{\"name\":\"A probe's\",\"permissions\":[\"leads.view\"]}"),
            Map.entry("PATCH /api/users/me", "{\"name\":\"Probed\"}"),
            Map.entry("PATCH /api/auth/users/{id}", "{\"allEntities\":true}"),
            Map.entry("PUT /api/auth/users/{id}/role", "{\"role\":\"USER\"}"),
            Map.entry("PUT /api/auth/users/{id}/permissions", "{\"granted\":[],\"denied\":[]}"));

    private static final Set<String> WITHOUT_BODY = Set.of(
            "GET /api/auth/api-keys",
            "GET /api/auth/api-keys/{id}",
            "DELETE /api/auth/api-keys/{id}",
            "GET /api/users/me",
            "GET /api/users/{id}",
            "GET /api/auth/users",
            "GET /api/auth/users/{id}",
            "DELETE /api/auth/users/{id}",
            "POST /api/auth/users/{id}/deactivate",
            "POST /api/auth/users/{id}/reactivate",
            "GET /api/auth/users/{id}/permissions",
            "GET /api/auth/users/invitations",
            "GET /api/auth/users/invitations/{id}",
            "POST /api/auth/users/invitations/{id}/resend",
            "DELETE /api/auth/users/invitations/{id}");

    private PeopleCalls() {}

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
