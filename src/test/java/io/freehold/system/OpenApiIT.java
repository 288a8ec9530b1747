package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Http;
import io.freehold.testing.Project;
import io.freehold.testing.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The description of the API is whole, and {@code docs/openapi.yaml} is the one that the server gives.
 * After a change to a route run with {@code -Dopenapi.update=true} and commit the file.
 */
class OpenApiIT {

    private static final Path EXPORT = Project.folder().resolve("docs/openapi.yaml");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void theExportedDocumentIsTheServersOwn() throws IOException {
        String served = Http.send(Http.request(Server.shared().address().resolve("/openapi"))
                        .build())
                .body();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(EXPORT, served);
        }
        assertThat(served)
                .as("docs/openapi.yaml is out of date: run with -Dopenapi.update=true and commit it")
                .isEqualTo(Files.readString(EXPORT));
    }

    @Test
    void everyOperationIsDescribedWhole() throws IOException {
        List<String> gaps = new ArrayList<>();
        JsonNode document = document();
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                    if (VERBS.contains(verb.getKey())) {
                        gaps(verb.getKey() + " " + path.getKey(), verb.getValue(), gaps);
                    }
                }));
        assertThat(gaps).isEmpty();
    }

    private static void gaps(String name, JsonNode operation, List<String> gaps) {
        for (String part : List.of("summary", "description", "operationId")) {
            if (operation.path(part).asText().isBlank()) {
                gaps.add(name + " has no " + part);
            }
        }
        if (operation.path("tags").isEmpty()) {
            gaps.add(name + " has no tag");
        }
        if (operation.get("security") == null) {
            gaps.add(name + " does not say who may call it");
        }
        JsonNode body = operation.path("requestBody").path("content");
        if (!operation.path("requestBody").isMissingNode() && body.findValue("schema") == null) {
            gaps.add(name + " does not describe its body");
        }
        responses(name, operation.path("responses"), gaps);
    }

    private static void responses(String name, JsonNode responses, List<String> gaps) {
        boolean succeeds = false;
        for (var entries = responses.fields(); entries.hasNext(); ) {
            var entry = entries.next();
            succeeds |= entry.getKey().startsWith("2");
            boolean described = entry.getValue().findValue("schema") != null;
            if (!described && !entry.getKey().equals("204")) {
                gaps.add(name + " does not describe its " + entry.getKey());
            }
        }
        if (!succeeds) {
            gaps.add(name + " has no success");
        }
        for (String failure : List.of("400", "500", "503")) {
            if (!responses.has(failure)) {
                gaps.add(name + " does not name " + failure);
            }
        }
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(Http.send(Http.request(Server.shared().address().resolve("/openapi?format=JSON"))
                                .build())
                        .body());
    }
}
