package io.freehold.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Json;
import io.freehold.testing.FreePorts;
import io.freehold.testing.WebhookStub;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks to a real server that misbehaves in every way it can. */
class WebhookCourierIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Nobody waits longer than this, whatever happens: the patience and the machine's leisure. */
    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private final WebhookStub stub = WebhookStub.started();
    private final WebhookLine line = new WebhookLine(Set.of("localhost"), PATIENCE);
    private final WebhookCourier courier =
            new WebhookCourier(new Json(), Clock.fixed(Parcels.AT, ZoneOffset.UTC), line, false);

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void theRequestIsSignedAndARepeatHasTheSameId() throws Exception {
        Parcel parcel = Parcels.to(stub.address("/leads?x=1"));
        courier.carry(parcel);
        courier.carry(parcel);
        assertThat(stub.requests()).hasSize(2);
        for (WebhookStub.Request request : stub.requests()) {
            String id = request.headers().getFirst("webhook-id");
            String timestamp = request.headers().getFirst("webhook-timestamp");
            assertThat(id).isEqualTo(parcel.id());
            assertThat(timestamp).isEqualTo("1772443800");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Parcels.SECRET, "HmacSHA256"));
            byte[] expected =
                    mac.doFinal((id + "." + timestamp + "." + request.body()).getBytes(StandardCharsets.UTF_8));
            assertThat(request.headers().getFirst("webhook-signature"))
                    .isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
            assertThat(request.headers().getFirst("Content-Type")).startsWith("application/json");
            assertThat(request.body())
                    .contains("\"type\":\"lead.delivered\"")
                    .contains("Élodie")
                    .contains("+33639980000");
        }
    }

    @Test
    void whoSaysNothingIsHungUpOn() {
        stub.silent();
        passes("The client's server did not answer in time.");
    }

    @Test
    void whoAnswersByTheByteIsHungUpOn() {
        stub.dripping();
        passes("The client's server did not answer in time.");
    }

    @Test
    void whoHangsUpIsTriedAgain() {
        stub.hangingUp();
        passes("The client's server broke off.");
    }

    @Test
    void whoIsAwayIsTriedAgain() {
        CourierFailed failure = failure(Parcels.to("http://localhost:" + FreePorts.next() + "/"));
        assertThat(failure.mayPass()).isTrue();
        assertThat(failure).hasMessage("The client's server cannot be reached.");
    }

    @ParameterizedTest
    @CsvSource({
        "500, true",
        "503, true",
        "429, true",
        "408, true",
        "400, false",
        "401, false",
        "404, false",
        "410, false"
    })
    void theStatusSaysWhetherItMayPass(int status, boolean mayPass) {
        stub.answering(status, "no", "Retry-After", "120");
        CourierFailed failure = failure(Parcels.to(stub.address("/")));
        assertThat(failure.mayPass()).isEqualTo(mayPass);
        assertThat(failure.retryAfter()).isEqualTo(mayPass ? Optional.of(Duration.ofMinutes(2)) : Optional.empty());
        assertThat(failure).hasMessageContaining(Integer.toString(status));
    }

    @Test
    void aRedirectInwardsIsNotFollowed() {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            stub.answering(status, "", "Location", "http://127.0.0.1:" + stub.port() + "/inside");
            CourierFailed failure = failure(Parcels.to(stub.address("/")));
            assertThat(failure.mayPass()).isFalse();
            assertThat(failure).hasMessageContaining("redirects are not followed");
        }
        assertThat(stub.requests()).extracting(WebhookStub.Request::path).containsOnly("/");
    }

    @Test
    void anEndlessAnswerIsASuccessThatNobodyReadsToItsEnd() throws Exception {
        stub.endless();
        Instant begin = Instant.now();
        courier.carry(Parcels.to(stub.address("/")));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(AT_MOST);
    }

    @Test
    void aHundredExchangesLeaveNoConnectionBehind() throws Exception {
        for (int i = 0; i < 50; i++) {
            courier.carry(Parcels.to(stub.address("/")));
            stub.answering(500, "no");
            assertThat(failure(Parcels.to(stub.address("/"))).mayPass()).isTrue();
        }
        assertThat(stub.requests()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/",
                "https://0.0.0.0:%d/",
                "https://[::1]:%d/",
                "https://[::ffff:127.0.0.1]:%d/",
                "https://[::ffff:7f00:1]:%d/",
                "https://10.1.2.3:%d/",
                "https://169.254.169.254:%d/latest/meta-data/",
                "https://[fd00:ec2::254]:%d/"
            })
    void anAddressInsideIsRefusedBeforeAnyConnection(String address) {
        CourierFailed failure = failure(Parcels.to(address.formatted(stub.port())));
        assertThat(failure.mayPass()).isFalse();
        assertThat(failure).hasMessageContaining("The client's address is not on the public internet.");
        assertThat(stub.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://example.com:%d/",
                "ftp://localhost:%d/",
                "file:///etc/passwd?%d",
                "http://user:word@localhost:%d/",
                "gopher://localhost:%d/",
                "https://127.1:%d/",
                "https://2130706433:%d/"
            })
    void whatIsNotHttpsToAHostIsRefusedBeforeAnyLookup(String address) {
        URI uri = URI.create(address.formatted(stub.port()));
        CourierFailed failure = catchThrowableOfType(CourierFailed.class, () -> line.post(uri, Map.of(), "{}"));
        assertThat(failure.mayPass()).isFalse();
        assertThat(stub.requests()).isEmpty();
    }

    @Test
    void withoutASecretNothingLeaves() {
        Parcel whole = Parcels.to(stub.address("/"));
        Parcel unsigned = new Parcel(
                whole.delivery(), whole.client(), whole.lead(), whole.mail(), "25.00", "EUR", Optional.empty());
        assertThat(failure(unsigned).mayPass()).isFalse();
        assertThat(stub.requests()).isEmpty();
    }

    private void passes(String message) {
        Instant begin = Instant.now();
        CourierFailed failure = failure(Parcels.to(stub.address("/")));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(AT_MOST);
        assertThat(failure.mayPass()).isTrue();
        assertThat(failure).hasMessage(message);
    }

    private CourierFailed failure(Parcel parcel) {
        CourierFailed failure = catchThrowableOfType(CourierFailed.class, () -> courier.carry(parcel));
        assertThat(failure).as("it did not fail").isNotNull();
        return failure;
    }
}
