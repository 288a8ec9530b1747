package io.freehold.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.tenancy.Plane;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every operation that the server itself says it has, and how to call each. */
final class Operations {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * An operation.
     *
     * @param path its template, such as {@code /api/leads/{id}}
     * @param permission what it demands, {@code signed-in}, {@code operator}, or empty when public
     * @param media the type of the body it takes, empty for none
     */
    record Operation(
            String method, String path, Optional<String> permission, boolean bySourceKey, Optional<String> media) {
        String name() {
            return method + " " + path;
        }

        boolean isPublic() {
            return permission.isEmpty() && !bySourceKey;
        }

        boolean isPlatform() {
            return !isPublic() && Plane.of(path) == Plane.PLATFORM;
        }

        boolean isEdit() {
            return method.equals("PATCH") || method.equals("PUT");
        }

        boolean namesAnObject() {
            return path.contains("{");
        }

        /** A call of it that is whole: with its body and the version that an edit starts from. */
        Probe probe(String id, String tenant) {
            Probe probe = Probe.of(method, path.replaceAll("\\{[^}]+}", id));
            String body = BODIES.get(name());
            Probe whole = body == null
                    ? media.map(type -> probe.with("Content-Type", type)).orElse(probe)
                    : probe.json(body.replace("@tenant", tenant));
            return isEdit() || method.equals("DELETE") ? whole.with("If-Match", "\"v0\"") : whole;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** The body of each operation that takes one. An operation that is missing here fails the build. */
    static final Map<String, String> BODIES = TradeCalls.andBodies(SelectionCalls.andBodies(
            DeliveryCalls.andBodies(PeopleCalls.andBodies(SignInCalls.andBodies(Map.ofEntries(
    static final Map<String, String> BODIES =
            DeliveryCalls.andBodies(TradeCalls.andBodies(PeopleCalls.andBodies(SignInCalls.andBodies(Map.ofEntries(
                    Map.entry(
                            "POST /api/admin/auth/login", "{\"email\":\"nobody@nowhere.test\",\"password\":\"wrong\"}"),
                    Map.entry("POST /api/auth/login", "{\"email\":\"nobody@nowhere.test\",\"password\":\"wrong\"}"),
                    // settings
                    Map.entry(
                            "PUT /api/admin/organization-settings",
                            "{\"legalName\":\"x\",\"tradingName\":\"\",\"email\":\"\",\"phone\":\"\",\"address\":\"\",\"vatNumber\":\"\",\"language\":\"fr\",\"currency\":\"EUR\",\"weekStart\":\"MONDAY\"}"),
                    Map.entry("POST /api/admin/organization-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/booking-settings", "{\"slotMinutes\":30}"),
                    Map.entry("POST /api/admin/booking-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/integration-settings", "{}"),
                    Map.entry("POST /api/admin/integration-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/security-settings", "{\"contact\":\"\"}"),
                    Map.entry("POST /api/admin/security-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/communication-settings", "{}"),
                    Map.entry("POST /api/admin/communication-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/client-settings", "{}"),
                    Map.entry("POST /api/admin/client-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/task-settings", "{}"),
                    Map.entry("POST /api/admin/task-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("PUT /api/admin/analytics-settings", "{}"),
                    Map.entry("POST /api/admin/analytics-settings/import", "{\"dryRun\":true,\"settings\":{}}"),
                    Map.entry("POST /api/public/leads", "{\"phone\":\"0639980000\"}"),
                    Map.entry("POST /api/admin/tenants/{tenantId}/erasure", "{\"confirm\":\"nothing-of-yours\"}"),
                    Map.entry("POST /api/tenant/switch", "{\"tenantId\":\"@tenant\"}"),
                    Map.entry("PATCH /api/leads/{id}", "{\"notes\":\"changed by a probe\"}"),
                    // operators
                    Map.entry(
                            "POST /api/platform/operators",
                            "{\"email\":\"probe@nowhere.test\",\"name\":\"A probe\",\"role\":\"SALES\"}"),
                    Map.entry("PATCH /api/platform/operators/{id}", "{\"name\":\"A probe\"}"),
                    // impersonation
                    Map.entry(
                            "POST /api/admin/tenants/{tenantId}/impersonations",
                            "{\"reason\":\"a probe\",\"ticket\":\"T-1\",\"minutes\":5}"),
                    Map.entry("PUT /api/tenant/support-access", "{\"hours\":1}"),
                    // accounts
                    Map.entry("POST /api/admin/tenants", "{\"name\":\"P\",\"subdomain\":\"www\",\"plan\":\"free\"}"),
                    Map.entry("PATCH /api/admin/tenants/{tenantId}", "{\"description\":\"changed by a probe\"}"),
                    Map.entry("POST /api/admin/tenants/{tenantId}/suspend", "{\"reason\":\"a probe\"}"),
                    Map.entry("PUT /api/admin/tenants/{tenantId}/users/{userId}/role", "{\"role\":\"VIEWER\"}"),
                    Map.entry(
                            "PUT /api/admin/tenants/{tenantId}/overrides/{name}",
                            "{\"value\":1,\"reason\":\"a probe\"}"),
                    Map.entry("PATCH /api/tenant/config", "{\"description\":\"changed by a probe\"}")))))));

    /** Operations that take no body. */
    static final Set<String> WITHOUT_BODY = TradeCalls.andWithoutBody(SelectionCalls.andWithoutBody(
            DeliveryCalls.andWithoutBody(PeopleCalls.andWithoutBody(SignInCalls.andWithoutBody(Set.of(
                    Map.entry("PATCH /api/tenant/config", "{\"description\":\"changed by a probe\"}"))))));

    /** Operations that take no body. */
    static final Set<String> WITHOUT_BODY = DeliveryCalls.andWithoutBody(
            TradeCalls.andWithoutBody(PeopleCalls.andWithoutBody(SignInCalls.andWithoutBody(Set.of(
                    "GET /api/admin/auth/verify",
                    "POST /api/admin/auth/refresh",
                    "POST /api/admin/auth/logout",
                    "POST /api/auth/refresh",
                    "POST /api/auth/logout",
                    "GET /api/auth/me",
                    "GET /api/auth/permissions",
                    "GET /api/tenant/memberships",
                    "GET /api/entities",
                    "GET /api/audit-logs",
                    "GET /api/audit-logs/search",
                    "GET /api/audit-logs/verify",
                    "GET /api/audit-logs/export",
                    "GET /api/admin/tenants/{tenantId}/export",
                    "POST /api/admin/tenants/restore",
                    "GET /api/admin/tenants/{tenantId}/erasure",
                    "GET /api/tenant/export",
                    "GET /api/admin/monitoring/summary",
                    // settings
                    "GET /api/tenant/usage",
                    "GET /api/admin/tenants/{tenantId}/usage",
                    "GET /api/admin/tenants/{tenantId}/quota",
                    "GET /api/admin/organization-settings",
                    "GET /api/admin/organization-settings/export",
                    "GET /api/admin/booking-settings",
                    "GET /api/admin/booking-settings/export",
                    "GET /api/admin/integration-settings",
                    "GET /api/admin/integration-settings/export",
                    "GET /api/admin/security-settings",
                    "GET /api/admin/security-settings/export",
                    "GET /api/admin/communication-settings",
                    "GET /api/admin/communication-settings/export",
                    "GET /api/admin/client-settings",
                    "GET /api/admin/client-settings/export",
                    "GET /api/admin/task-settings",
                    "GET /api/admin/task-settings/export",
                    "GET /api/admin/analytics-settings",
                    "GET /api/admin/analytics-settings/export",
                    "GET /api/admin/realtime",
                    "GET /api/portal/realtime",
                    "POST /api/feed/tickets",
                    "GET /api/health/tenant-isolation",
                    "GET /api/leads",
                    "GET /api/leads/{id}",
                    "GET /api/leads/{id}/trace",
                    "GET /api/deliveries",
                    "GET /api/deliveries/{id}",
                    "POST /api/deliveries/{id}/send",
                    "GET /api/deliveries/{id}/download",
                    "GET /api/dev/outbox",
                    "GET /api/notifications",
                    "POST /api/notifications/{id}/resend",
                    "GET /api/platform/dev/outbox",
                    // operators
                    "GET /api/platform/operators",
                    "GET /api/platform/operators/{id}",
                    // impersonation
                    "GET /api/admin/tenants/{tenantId}/impersonations",
                    "POST /api/admin/tenants/{tenantId}/impersonations/{impersonationId}/token",
                    "DELETE /api/admin/tenants/{tenantId}/impersonations/{impersonationId}",
                    "GET /api/tenant/support-access",
                    "DELETE /api/tenant/support-access",
                    // accounts
                    "GET /api/admin/tenants",
                    "GET /api/admin/tenants/{tenantId}",
                    "DELETE /api/admin/tenants/{tenantId}",
                    "GET /api/admin/tenants/{tenantId}/users",
                    "GET /api/admin/tenants/{tenantId}/audit",
                    "GET /api/admin/tenants/{tenantId}/integrations",
                    "GET /api/admin/tenants/{tenantId}/analytics",
                    "GET /api/admin/tenants/{tenantId}/overrides",
                    "DELETE /api/admin/tenants/{tenantId}/overrides/{name}",
                    "POST /api/admin/tenants/{tenantId}/restore",
                    "POST /api/admin/tenants/{tenantId}/reactivate",
                    "GET /api/platform/plans",
                    "GET /api/tenant/config",
                    "GET /api/tenant/features",
                    "GET /api/tenant/feature/{feature_name}",
                    "GET /api/tenant/limits",
                    "GET /api/tenant/compliance",
                    "GET /api/tenant/region/{feature_path}"))))));
                    "GET /api/tenant/region/{feature_path}")))));

    private Operations() {}

    /** Whether this test knows how to call it. */
    static boolean isKnown(Operation operation) {
        return BODIES.containsKey(operation.name()) || WITHOUT_BODY.contains(operation.name());
    }

    /** The operations of {@code /openapi}. */
    static List<Operation> of(Server server) {
        String document = Http.send(Http.request(server.address().resolve("/openapi?format=JSON"))
                        .build())
                .body();
        try {
            List<Operation> operations = new ArrayList<>();
            JsonNode paths = new ObjectMapper().readTree(document).get("paths");
            paths.fields()
                    .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                        if (VERBS.contains(verb.getKey())) {
                            operations.add(operation(path.getKey(), verb.getKey(), verb.getValue()));
                        }
                    }));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(document, e);
        }
    }

    private static Operation operation(String path, String verb, JsonNode description) {
        JsonNode permission = description.get("x-permission");
        boolean bySourceKey = description.path("security").toString().contains("sourceKey");
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new Operation(
                verb.toUpperCase(java.util.Locale.ROOT),
                plain,
                Optional.ofNullable(permission).map(JsonNode::asText),
                bySourceKey,
                media(description));
    }

    private static Optional<String> media(JsonNode description) {
        var types = description.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }
}
