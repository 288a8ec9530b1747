package io.freehold.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request, put together piece by piece.
 *
 * @param method verb
 * @param path with every place filled in and its query
 */
record Probe(String method, String path, Map<String, String> headers, String body) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** An endless stream is read no further than this: its status and headers have come by then. */
    private static final int BODY_BYTES_MAX = 1 << 20;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** What came back; header names in lower case. */
    record Answer(int status, String headers, String body) {
        boolean isSuccess() {
            return status < 300;
        }

        boolean shows(String word) {
            return headers.contains(word) || body.contains(word);
        }
    }

    static Probe of(String method, String path) {
        return new Probe(method, path, Map.of(), null);
    }

    Probe with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Probe(method, path, more, body);
    }

    Probe bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Probe json(String text) {
        return new Probe(method, path, headers, text).with("Content-Type", "application/json");
    }

    Answer send(URI server) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try {
            HttpResponse<InputStream> answer =
                    CLIENT.send(request.method(method, publisher).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                boolean endless =
                        answer.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
                String text = endless ? "" : new String(in.readNBytes(BODY_BYTES_MAX), StandardCharsets.UTF_8);
                return new Answer(answer.statusCode(), answer.headers().map().toString(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(this.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
