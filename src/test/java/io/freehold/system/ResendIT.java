package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.PostedLetter;
import io.freehold.testing.ResendStub;
import io.freehold.testing.Server;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that mails through Resend: bad days, dead letters, and once more by hand. */
class ResendIT {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final ResendStub resend = ResendStub.started();

    @Test
    void aLetterSurvivesBadDaysAndADeadOneIsSentAgainByHand() {
        try (Server server = Server.named("resend")
                .with("MAIL_CARRIER", "resend")
                .with("RESEND_API_KEY", ResendStub.KEY)
                .with("RESEND_URL", resend.address().toString())
                .with("RESEND_TIMEOUT_SECONDS", "10")
                .start()) {
            Company company = Company.on(server);
            Client owner = Client.of(server, company, "OWNER");
            aLimitAndAFaultAreOutlasted(company, owner);
            PostedLetter refused = whatIsRefusedIsFailedAtOnce(company, owner);
            itIsSentAgainAsANewMail(owner, refused);
            theLastFailureIsKept(company, owner);
            assertThat(server.mail().received()).isEmpty();
        }
    }

    private void aLimitAndAFaultAreOutlasted(Company company, Client owner) {
        resend.answering(429, "{\"name\":\"rate_limit_exceeded\"}", "Retry-After", "1")
                .answering(500, "{\"name\":\"internal_server_error\"}");
        PostedLetter letter = PostedLetter.of(company);
        awaitStatus(owner, letter, "SENT").body("notifications[0].attempts", equalTo(3));
        assertThat(resend.accepted(letter.recipient())).hasSize(1);
        assertThat(keys(letter)).containsOnly("letter-" + letter.id());
    }

    private PostedLetter whatIsRefusedIsFailedAtOnce(Company company, Client owner) {
        resend.answering(422, "{\"name\":\"validation_error\"}");
        PostedLetter letter = PostedLetter.of(company);
        awaitStatus(owner, letter, "FAILED")
                .body("notifications[0].attempts", equalTo(1))
                .body("notifications[0].error", equalTo("Resend refused the mail: validation_error."))
                .body("notifications[0].sentAt", equalTo(null));
        return letter;
    }

    private void itIsSentAgainAsANewMail(Client owner, PostedLetter letter) {
        owner.request()
                .post("/api/notifications/" + letter.id() + "/resend")
                .then()
                .statusCode(202)
                .body("notification.status", equalTo("PENDING"));
        awaitStatus(owner, letter, "SENT").body("notifications[0].sentAt", notNullValue());
        assertThat(keys(letter)).containsExactly("letter-" + letter.id(), "letter-" + letter.id() + ".2");
    }

    private void theLastFailureIsKept(Company company, Client owner) {
        resend.answering(500, "").answering(500, "").answering(500, "");
        PostedLetter letter = PostedLetter.of(company);
        awaitStatus(owner, letter, "FAILED")
                .body("notifications[0].attempts", equalTo(3))
                .body("notifications[0].error", equalTo("Resend is busy or out of order."));
    }

    private List<String> keys(PostedLetter letter) {
        return resend.requestsTo(letter.recipient()).stream()
                .map(request -> request.headers().getFirst("Idempotency-Key"))
                .toList();
    }

    private static ValidatableResponse awaitStatus(Client owner, PostedLetter letter, String status) {
        await().atMost(SOON).untilAsserted(() -> list(owner, letter).body("notifications[0].status", equalTo(status)));
        return list(owner, letter);
    }

    private static ValidatableResponse list(Client owner, PostedLetter letter) {
        return owner.request()
                .get("/api/notifications?recipient=" + letter.recipient())
                .then()
                .statusCode(200)
                .body("notifications.size()", equalTo(1));
    }
}
