package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.kernel.Json;
import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import io.freehold.notifications.MailFailed.Kind;
import io.freehold.testing.FreePorts;
import io.freehold.testing.ResendStub;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The carrier against a real HTTP server that speaks Resend's protocol, well and badly. */
class ResendCarrierIT {

    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofSeconds(1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneOffset.UTC);

    private final ResendStub resend = ResendStub.started();
    private final Mail mail = new Mail(
            "letter-" + UUID.randomUUID(),
            UUID.randomUUID() + "@letters.test",
            "Été",
            "Hello Zoë",
            Optional.of("<p>Hello Zoë</p>"),
            List.of(new Mail.Attachment("leads.csv", "text/csv; charset=UTF-8", "Ménard")));

    @AfterEach
    void close() {
        resend.close();
    }

    @Test
    void theMailArrivesWholeAndUnderItsOwnId() throws Exception {
        assertThat(carrier(PATIENT).carry(mail)).isEqualTo("stub-" + mail.id());
        JsonNode body = resend.accepted(mail.to()).get(0);
        assertThat(body.path("from").asText()).isEqualTo("Freehold <no-reply@freehold.test>");
        assertThat(body.path("subject").asText()).isEqualTo("Été");
        assertThat(body.path("text").asText()).isEqualTo("Hello Zoë");
        assertThat(body.path("html").asText()).isEqualTo("<p>Hello Zoë</p>");
        JsonNode file = body.path("attachments").path(0);
        assertThat(file.path("filename").asText()).isEqualTo("leads.csv");
        assertThat(new String(Base64.getDecoder().decode(file.path("content").asText()), "UTF-8"))
                .isEqualTo("Ménard");
        ResendStub.Request request = resend.requestsTo(mail.to()).get(0);
        assertThat(request.headers().getFirst("Idempotency-Key")).isEqualTo(mail.id());
        assertThat(request.headers().getFirst("User-Agent")).isEqualTo("freehold");
    }

    @Test
    void anAnswerThatWasLostSendsNothingTwice() throws Exception {
        resend.acceptingAndHangingUp();
        failure(PATIENT, Kind.TRANSIENT, "Resend broke off.");
        assertThat(carrier(PATIENT).carry(mail)).isEqualTo("stub-" + mail.id());
        assertThat(resend.requestsTo(mail.to())).hasSizeGreaterThan(1);
        assertThat(resend.accepted(mail.to())).hasSize(1);
    }

    @Test
    void tooMuchAtOnceWaitsAsLongAsItIsAskedTo() {
        resend.answering(429, "{\"name\":\"rate_limit_exceeded\"}", "Retry-After", "7");
        assertThat(failure(PATIENT, Kind.TRANSIENT, "Resend is busy or out of order.")
                        .retryAfter())
                .contains(Duration.ofSeconds(7));
        resend.answering(503, "", "Retry-After", "Mon, 02 Mar 2026 09:32:00 GMT");
        assertThat(failure(PATIENT, Kind.TRANSIENT, "Resend is busy or out of order.")
                        .retryAfter())
                .contains(Duration.ofMinutes(2));
        resend.answering(429, "", "Retry-After", "soon");
        assertThat(failure(PATIENT, Kind.TRANSIENT, "Resend is busy or out of order.")
                        .retryAfter())
                .isEmpty();
    }

    @Test
    void itsOwnFaultsPass() {
        resend.answering(500, "<html>oops</html>").answering(409, "{\"name\":\"concurrent_idempotent_requests\"}");
        failure(PATIENT, Kind.TRANSIENT, "Resend is busy or out of order.");
        failure(PATIENT, Kind.TRANSIENT, "Resend is busy or out of order.");
    }

    @Test
    void aWrongKeyIsFinal() {
        Carrier stranger = carrier(account(resend.address(), "re_wrong", PATIENT));
        assertThatThrownBy(() -> stranger.carry(mail))
                .hasMessage("Resend refused our key or our sender.")
                .hasMessageNotContaining("re_wrong");
        assertThat(resend.accepted(mail.to())).isEmpty();
    }

    @Test
    void aMailThatIsRefusedAsItIsIsFinal() {
        resend.answering(422, "{\"name\":\"validation_error\",\"message\":\"Invalid `to` field.\"}");
        failure(PATIENT, Kind.FINAL, "Resend refused the mail: validation_error.");
        resend.answering(400, "{\"name\":\"<b>evil</b>\"}");
        failure(PATIENT, Kind.FINAL, "Resend refused the mail.");
    }

    @Test
    void aRedirectIsNotFollowed() {
        resend.answering(302, "", "Location", "http://127.0.0.1:1/steal");
        failure(PATIENT, Kind.FINAL, "Resend refused the mail.");
    }

    @Test
    void silenceEndsAfterThePatience() {
        resend.silent();
        failure(IMPATIENT, Kind.TRANSIENT, "Resend did not answer in time.");
    }

    @Test
    void anAnswerThatNeverEndsEndsAfterThePatience() {
        resend.endless();
        failure(IMPATIENT, Kind.TRANSIENT, "Resend did not answer in time.");
    }

    @Test
    void nobodyListensIsAFailureThatPasses() {
        Carrier lost = carrier(account(URI.create("http://localhost:" + FreePorts.next()), ResendStub.KEY, PATIENT));
        assertThatThrownBy(() -> lost.carry(mail))
                .isInstanceOf(MailFailed.class)
                .hasMessage("Resend cannot be reached.");
    }

    @Test
    void anAnswerThatIsNoJsonIsStillAnAcceptance() throws Exception {
        resend.answering(200, "fine, thank you");
        assertThat(carrier(PATIENT).carry(mail)).isEqualTo(mail.id());
    }

    private MailFailed failure(Duration patience, Kind kind, String message) {
        try {
            carrier(patience).carry(mail);
            throw new AssertionError("the mail left");
        } catch (MailFailed failed) {
            assertThat(failed).hasMessage(message);
            assertThat(failed.kind()).isEqualTo(kind);
            return failed;
        }
    }

    private Carrier carrier(Duration patience) {
        return carrier(account(resend.address(), ResendStub.KEY, patience));
    }

    private static Carrier carrier(ResendSettings.Resend account) {
        return new ResendCarrier(account, HttpClient.newHttpClient(), new Json().mapper(), CLOCK);
    }

    private static ResendSettings.Resend account(URI address, String key, Duration patience) {
        return new ResendSettings.Resend(
                URI.create(address + "/emails"), key, "Freehold <no-reply@freehold.test>", patience);
    }
}
