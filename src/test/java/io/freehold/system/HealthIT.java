package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthIT {

    private final Server server = Server.shared();

    @Test
    void startedLiveAndReadyAnswer() {
        assertThat(Http.status(server.address().resolve("/health/started"))).isEqualTo(200);
        assertThat(Http.status(server.address().resolve("/health/live"))).isEqualTo(200);
        assertThat(Http.status(server.address().resolve("/health/ready"))).isEqualTo(200);
    }

    @Test
    void metricsAreTextForPrometheus() {
        HttpResponse<String> answer =
                Http.send(Http.request(server.address().resolve("/metrics")).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("# TYPE");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        HttpResponse<String> answer = Http.send(
                Http.request(server.address().resolve("/nothing/there")).build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Server") || name.equalsIgnoreCase("X-Powered-By"))
                .noneMatch(name -> name.startsWith("$WS"));
        assertThat(answer.body()).doesNotContain("Liberty").doesNotContain("SRVE");
    }
}
