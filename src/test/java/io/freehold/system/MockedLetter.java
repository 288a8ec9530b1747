package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.PostedLetter;
import io.freehold.testing.Server;
import java.time.Duration;

/** {@code NO_EXTERNAL_SEND=true}: nothing leaves, and the record says that it would have. */
final class MockedLetter {

    private MockedLetter() {}

    static void isRecordedAndAuditedAndLeavesNowhere(Server server, Company company, Client owner) {
        PostedLetter letter = PostedLetter.of(company);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> owner.request()
                        .get("/api/notifications?recipient=" + letter.recipient())
                        .then()
                        .body("notifications[0].status", equalTo("SENT"))
                        .body("notifications[0].mock", equalTo(true)));
        String audit = owner.request()
                .get("/api/audit-logs?action=mail.sent")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(audit).containsPattern("mock-\\d{13}").containsPattern("\"mock\":\\s*true");
        assertThat(audit).doesNotContain(letter.recipient());
        assertThat(server.mail().received()).isEmpty();
        assertThat(server.log())
                .content()
                .contains("[MOCK] mail letter-" + letter.id())
                .doesNotContain(letter.recipient());
    }
}
