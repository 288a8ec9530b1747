package io.freehold.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.BlackBox;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BlackBox
class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/started", "/health/live", "/health/ready"})
    void healthIsUp(String path) {
        assertThat(given().get(path).then().statusCode(200).extract().<String>path("status"))
                .isEqualTo("UP");
    }

    @Test
    void metricsAreTextForPrometheus() {
        assertThat(given().get("/metrics").then().statusCode(200).extract().asString())
                .contains("# TYPE");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        Response answer = given().get("/nothing/there");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().equalsIgnoreCase("Server"))
                .noneMatch(header -> header.getName().equalsIgnoreCase("X-Powered-By"))
                .noneMatch(header -> header.getName().startsWith("$WS"));
        assertThat(answer.asString()).doesNotContain("Liberty").doesNotContain("SRVE");
    }
}
