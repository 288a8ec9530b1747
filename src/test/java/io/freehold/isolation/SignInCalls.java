package io.freehold.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the account's own routes are called; they are the same on both planes. */
final class SignInCalls {

    private static final List<String> PLANES = List.of("/api/auth/", "/api/admin/auth/");

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("mfa/enrol", "{\"password\":\"wrong\"}"),
            Map.entry("mfa/confirm", "{\"code\":\"000000\"}"),
            Map.entry("mfa/recovery-codes", "{\"code\":\"000000\"}"),
            Map.entry("mfa/disable", "{\"password\":\"wrong\",\"code\":\"000000\"}"),
            Map.entry("password/forgot", "{\"email\":\"nobody@nowhere.test\"}"),
            Map.entry("password/reset", "{\"token\":\"none\",\"password\":\"Probe-password-1\"}"),
            Map.entry("password/change", "{\"current\":\"wrong\",\"password\":\"Probe-password-1\"}"));

    private static final Set<String> WITHOUT_BODY =
            Set.of("GET mfa", "GET sessions", "DELETE sessions", "DELETE sessions/{id}");

    private SignInCalls() {}

    static Map<String, String> andBodies(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        PLANES.forEach(plane -> BODIES.forEach((path, body) -> all.put("POST " + plane + path, body)));
        return Map.copyOf(all);
    }

    static Set<String> andWithoutBody(Set<String> others) {
        Set<String> all = new HashSet<>(others);
        PLANES.forEach(plane -> WITHOUT_BODY.forEach(call -> all.add(call.replace(" ", " " + plane))));
        return Set.copyOf(all);
    }
}
