package io.freehold.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.PostedLetter;
import io.freehold.testing.Server;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The log of mails and sending once more, from outside. */
class NotificationsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void aSentLetterIsListedWithWhatBecameOfIt() {
        PostedLetter letter = sent();
        list("?recipient=" + letter.recipient())
                .body("pagination.total", equalTo(1))
                .body("notifications[0].id", equalTo(letter.id().toString()))
                .body("notifications[0].template", equalTo("INVITATION"))
                .body("notifications[0].recipient", equalTo(letter.recipient()))
                .body("notifications[0].subject", equalTo("An invitation"))
                .body("notifications[0].attempts", equalTo(1))
                .body("notifications[0].mock", equalTo(false))
                .body("notifications[0].error", equalTo(null))
                .body("notifications[0].createdAt", notNullValue())
                .body("notifications[0].sentAt", notNullValue());
    }

    @Test
    void theListFiltersByStatusAndPagesNewestFirst() {
        PostedLetter first = sent();
        PostedLetter second = sent();
        list("?status=SENT").body("notifications.id", contains(id(second), id(first)));
        list("?status=FAILED,BOUNCED").body("notifications.size()", equalTo(0));
        list("?limit=1&offset=1").body("notifications.id", contains(id(first))).body("pagination.total", equalTo(2));
        list("?recipient=nobody@letters.test").body("notifications.size()", equalTo(0));
    }

    @Test
    void aSentLetterIsSentAgainAsANewMail() {
        PostedLetter letter = sent();
        resend(owner, letter.id()).statusCode(202).body("notification.status", equalTo("PENDING"));
        await().atMost(SOON)
                .until(() -> server.mail().received(letter.recipient()).size() == 2);
        await().atMost(SOON)
                .untilAsserted(() -> list("?recipient=" + letter.recipient())
                        .body("notifications[0].status", equalTo("SENT"))
                        .body("notifications[0].attempts", equalTo(2)));
    }

    @Test
    void aLetterOnItsWayIsNotSentAgain() {
        PostedLetter letter = sent();
        company.execute("update notification_log set status = 'PENDING' where id = ?", letter.id());
        resend(owner, letter.id()).statusCode(409).body("code", equalTo("MAIL_UNDER_WAY"));
    }

    @Test
    void aMailThatAnotherModuleWroteIsNotSentFromHere() {
        UUID mail = UUID.randomUUID();
        company.execute(
                "insert into notification_log (tenant_id, id, message_id, recipient, subject, status, mock, attempts,"
                        + " created_at, updated_at) values (?, ?, ?, 'a@letters.test', 'A lead', 'FAILED', false, 1,"
                        + " now(), now())",
                company.id(),
                mail,
                "delivery-" + mail);
        resend(owner, mail).statusCode(409).body("code", equalTo("NOT_A_LETTER"));
    }

    @Test
    void anotherTenantsLettersAreNeitherSeenNorSent() {
        PostedLetter letter = sent();
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request()
                .get("/api/notifications?recipient=" + letter.recipient())
                .then()
                .statusCode(200)
                .body("notifications.size()", equalTo(0));
        resend(stranger, letter.id()).statusCode(404);
        resend(owner, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void whoMayNotLookAfterSettingsSeesNoMails() {
        Client user = Client.of(server, company, "USER");
        user.request().get("/api/notifications").then().statusCode(403);
        resend(user, UUID.randomUUID()).statusCode(403);
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        owner.request()
                .get("/api/notifications?status=LOST")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("status"));
        owner.request()
                .get("/api/notifications?recipient=" + "x".repeat(300))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("recipient"));
    }

    private PostedLetter sent() {
        PostedLetter letter = PostedLetter.of(company);
        await().atMost(SOON)
                .untilAsserted(() ->
                        list("?recipient=" + letter.recipient()).body("notifications[0].status", equalTo("SENT")));
        return letter;
    }

    private ValidatableResponse list(String query) {
        return owner.request().get("/api/notifications" + query).then().statusCode(200);
    }

    private static ValidatableResponse resend(Client caller, UUID id) {
        return caller.request().post("/api/notifications/" + id + "/resend").then();
    }

    private static String id(PostedLetter letter) {
        return letter.id().toString();
    }
}
