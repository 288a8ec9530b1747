package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.UsageBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A plan's places for members: those invited take one each, and nobody gets one more. */
class PlacesIT {

    private static final String INVITE = "/api/auth/users/invite";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final UsageBook book = new UsageBook(server.database(), company);
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void membersAndOpenInvitationsTakeAPlaceEach() {
        book.limit("team_members", 3);
        company.member("VIEWER");
        assertThat(invite()).isEqualTo(201);
        owner.request().get("/api/tenant/usage").then().body("usage.team_members_active", equalTo(3));
        owner.request()
                .body(Map.of("email", address(), "name", "Ada", "role", "USER"))
                .post(INVITE)
                .then()
                .statusCode(402)
                .body("code", equalTo("LIMIT_REACHED"));
        company.execute("update invitations set revoked_at = now() where tenant_id = ?", company.id());
        assertThat(invite()).isEqualTo(201);
        company.execute("update invitations set expires_at = now() where tenant_id = ?", company.id());
        assertThat(invite()).isEqualTo(201);
        assertThat(invite()).isEqualTo(402);
    }

    @Test
    void ofManyWhoAreInvitedAtOnceAsManyGetAPlaceAsThereAre() throws Exception {
        book.limit("team_members", 4);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(this::invite));
            }
            int invited = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 402);
                invited += answer.get() == 201 ? 1 : 0;
            }
            assertThat(invited).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
    }

    private int invite() {
        return owner.request()
                .body(Map.of("email", address(), "name", "Ada", "role", "USER"))
                .post(INVITE)
                .statusCode();
    }

    private static String address() {
        return "newcomer-" + UUID.randomUUID() + "@example.test";
    }
}
