package io.freehold.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.tenancy.Plane;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

        /** A body that is whole; empty for one that takes none. */
        Optional<String> body() {
            return CALLS.getOrDefault(name(), Optional.empty());
        }

        /** A call of it that is whole: with its body and the version that an edit starts from. */
        Probe probe(String id, String tenant) {
            Probe probe = Probe.of(method, path.replaceAll("\\{[^}]+}", id));
            Probe whole = body().map(body -> probe.json(body.replace("@tenant", tenant)))
                    .orElseGet(() ->
                            media.map(type -> probe.with("Content-Type", type)).orElse(probe));
            return isEdit() || method.equals("DELETE") ? whole.with("If-Match", "\"v0\"") : whole;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** What {@code operations.txt} says of each; an operation that is missing there fails the build. */
    private static final Map<String, Optional<String>> CALLS = read();

    private Operations() {}

    /** Whether this test knows how to call it. */
    static boolean isKnown(Operation operation) {
        return CALLS.containsKey(operation.name());
    }

    private static Map<String, Optional<String>> read() {
        try (InputStream file = Operations.class.getResourceAsStream("operations.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .collect(Collectors.toMap(
                            parts -> parts[0] + " " + parts[1],
                            parts -> parts.length == 3 ? Optional.of(parts[2]) : Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
