package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.MailCatcher;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An installation of one operator that demands a second factor of everybody. */
class StrictInstallationIT {

    @Test
    void whereASecondFactorIsDemandedOfAllTheLastSuperAdminEnrolsStaysAndReadsTheCaughtMail() {
        MailCatcher catcher = MailCatcher.started();
        try (Server server = Server.named("last-super-admin")
                .mailingTo(catcher)
                .with("IMAP_PORT", Integer.toString(catcher.imapPort()))
                .with("MFA_REQUIRED_MEMBERS", "true")
                .with("MFA_REQUIRED_OPERATORS", "true")
                .start()) {
            Client only = Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"));
            Client member = Client.of(server, Company.on(server), "OWNER");
            nobodyDoesAnythingBeforeEnrolling(only, member);
            itStays(only);
            itReadsTheOutbox(only, member);
        }
    }

    private static void nobodyDoesAnythingBeforeEnrolling(Client only, Client member) {
        due(member.request().get("/api/entities"));
        due(only.request().get("/api/platform/operators"));
        only.request().get("/api/admin/auth/verify").then().statusCode(200);
        only.request().get("/api/admin/auth/mfa").then().body("required", equalTo(true));
        assertThat(Authenticator.enrolled(only, "/api/admin/auth/mfa").recoveryCodes())
                .hasSize(10);
        due(member.request().get("/api/entities"));
    }

    private static void due(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("MFA_ENROLMENT_REQUIRED"));
    }

    private static void itStays(Client only) {
        String self = "/api/platform/operators/"
                + only.request().get("/api/admin/auth/verify").<String>path("user.id");
        for (Map<String, Object> end : new Map[] {Map.of("disabled", true), Map.of("role", "SALES")}) {
            only.request()
                    .header("If-Match", "\"v0\"")
                    .body(end)
                    .patch(self)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("LAST_SUPER_ADMIN"));
        }
    }

    private static void itReadsTheOutbox(Client only, Client member) {
        only.request()
                .body(Map.of("email", "ada@freehold.test", "name", "Ada", "role", "SUPPORT"))
                .post("/api/platform/operators")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> only.request()
                        .get("/api/platform/dev/outbox")
                        .then()
                        .statusCode(200)
                        .body("messages.to", hasItem("ada@freehold.test")));
        only.request()
                .get("/api/platform/dev/outbox?to=ada@freehold.test")
                .then()
                .statusCode(200)
                .body("messages[0].subject", equalTo("Your operator account"));
        only.request()
                .get("/api/platform/dev/outbox?to=nobody@freehold.test")
                .then()
                .statusCode(200)
                .body("messages.size()", equalTo(0));
        member.request().get("/api/platform/dev/outbox").then().statusCode(401);
    }
}
