package io.freehold.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Json;
import io.freehold.testing.WebhookStub;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ping-post to a real server: nothing of the person before its yes. */
class PingPostIT {

    private final WebhookStub stub = WebhookStub.started();
    private final WebhookLine line = new WebhookLine(Set.of("localhost"), Duration.ofSeconds(2));
    private final WebhookCourier courier =
            new WebhookCourier(new Json(), Clock.fixed(Parcels.AT, ZoneOffset.UTC), line, false);

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void anOfferShowsNothingOfThePersonAndItsYesBringsTheLead() throws Exception {
        stub.answering(200, "{\"accepted\":true,\"price\":\"25.00\"}");
        Parcel parcel = Parcels.to(stub.address("/"));
        courier.pingAndPost(parcel);
        assertThat(stub.requests()).hasSize(2);
        WebhookStub.Request ping = stub.requests().get(0);
        assertThat(ping.body())
                .contains("\"type\":\"lead.offered\"")
                .contains("\"product\":\"solar\"")
                .contains("\"departement\":\"75\"")
                .doesNotContain("Élodie")
                .doesNotContain("Martin")
                .doesNotContain("639980000")
                .doesNotContain("example.test")
                .doesNotContain("consent");
        assertThat(ping.headers().getFirst("webhook-id")).isEqualTo(parcel.id() + ".ping");
        assertThat(stub.requests().get(1).body()).contains("Élodie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"accepted\":false}",
                "{\"accepted\":true,\"price\":\"24.99\"}",
                "{\"accepted\":true,\"price\":\"cheap\"}",
                "{\"accepted\":\"true\"}",
                "{}",
                "[]",
                "null",
                "",
                "<html>yes</html>"
            })
    void withoutAYesThePersonIsNotShown(String answer) {
        stub.answering(200, answer);
        CourierFailed failure =
                catchThrowableOfType(CourierFailed.class, () -> courier.pingAndPost(Parcels.to(stub.address("/"))));
        assertThat(failure.mayPass()).isFalse();
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void anOfferThatFailsIsTriedAgainAndThePersonIsNotShown() {
        stub.answering(503, "");
        CourierFailed failure =
                catchThrowableOfType(CourierFailed.class, () -> courier.pingAndPost(Parcels.to(stub.address("/"))));
        assertThat(failure.mayPass()).isTrue();
        assertThat(stub.requests()).hasSize(1);
    }
}
