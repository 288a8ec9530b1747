package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Outlet;
import io.freehold.testing.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Server-sent events (spec: realtime). */
class RealtimeStreamIT {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Outlet outlet = new Outlet(company);
    private final Client owner = Client.of(server, company, "OWNER");

    private HttpResponse<InputStream> open(String path, Optional<String> lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + owner.token())
                .header("Accept", "text/event-stream");
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .get(Listener.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** The next event's lines, comments left out. */
    private static String next(BufferedReader stream) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    StringBuilder event = new StringBuilder();
                    try {
                        String line;
                        while ((line = stream.readLine()) != null) {
                            if (line.isEmpty() && !event.isEmpty()) {
                                return event.toString();
                            }
                            if (!line.isEmpty() && !line.startsWith(":")) {
                                event.append(line).append('\n');
                            }
                        }
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    throw new IllegalStateException("the stream ended");
                })
                .get(Listener.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static BufferedReader reader(HttpResponse<InputStream> answer) {
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/portal/realtime", "api/admin/realtime"})
    void eventsStreamAndAreResumed(String path) throws Exception {
        UUID known;
        HttpResponse<InputStream> answer = open(path, Optional.empty());
        try (BufferedReader stream = reader(answer)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            known = outlet.publish("lead.created", "leads.view", "{\"number\": 7}");
            assertThat(next(stream))
                    .contains("id: " + known)
                    .contains("\"type\":\"lead.created\"")
                    .contains("\"number\": 7");
        }
        UUID missed = outlet.publish("lead.routed");
        try (BufferedReader stream = reader(open(path, Optional.of(known.toString())))) {
            assertThat(next(stream)).contains("id: " + missed);
            UUID live = outlet.publish("lead.created");
            assertThat(next(stream)).contains("id: " + live);
        }
    }

    @Test
    void typesNarrowTheStream() throws Exception {
        try (BufferedReader stream = reader(open("api/admin/realtime?types=lead.created", Optional.empty()))) {
            outlet.publish("lead.routed");
            UUID wanted = outlet.publish("lead.created");
            assertThat(next(stream)).contains("id: " + wanted);
        }
    }

    @Test
    void withoutATokenItIs401AndWithABadIdItIs400() throws Exception {
        assertThat(Client.nobody(server).request().get("/api/admin/realtime").statusCode())
                .isEqualTo(401);
        assertThat(Client.nobody(server).request().get("/api/portal/realtime").statusCode())
                .isEqualTo(401);
        assertThat(open("api/admin/realtime", Optional.of("yesterday")).statusCode())
                .isEqualTo(400);
    }
}
