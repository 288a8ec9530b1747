package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A tenant always has an active owner who may manage its members. */
class LastOwnerIT {

    private final Server server = Server.shared();

    @Test
    void theLastOwnerStaysWhateverItDoes() {
        Company company = Company.on(server);
        Company.Member last = company.member("OWNER");
        Client client = Client.of(server, last);
        refused(Team.remove(client, last));
        refused(Team.act(client, last, "deactivate"));
        refused(Team.role(client, last, "ADMIN"));
        refused(Team.override(client, last, Set.of(), Set.of("users.manage")));
        Team.read(client, last).then().statusCode(200).body("user.version", equalTo(0));
    }

    @Test
    void anOwnerWhoIsOutOrMayNotManageDoesNotCount() {
        Company company = Company.on(server);
        Company.Member last = company.member("OWNER");
        Client client = Client.of(server, last);
        Company.Member out = company.member("OWNER");
        Team.act(client, out, "deactivate").then().statusCode(200);
        Company.Member stripped = company.member("OWNER");
        Team.override(client, stripped, Set.of(), Set.of("users.manage")).then().statusCode(200);
        refused(Team.remove(client, last));
        refused(Team.role(client, last, "USER"));
        Team.act(client, out, "reactivate").then().statusCode(200);
        Team.remove(client, last).then().statusCode(200);
    }

    @Test
    void anInvitedOwnerDoesNotCountUntilItComes() {
        Company company = Company.on(server);
        Company.Member last = company.member("OWNER");
        Client client = Client.of(server, last);
        Invited next = Invited.by(client, server, company, "next@" + company.slug() + ".test", "OWNER");
        refused(Team.remove(client, last));
        next.register(Invited.PASSWORD).then().statusCode(201);
        Team.remove(client, last).then().statusCode(200);
    }

    @Test
    void twoOwnersWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            Company company = Company.on(server);
            Company.Member one = company.member("OWNER");
            Company.Member other = company.member("OWNER");
            Client first = Client.of(server, one);
            Client second = Client.of(server, other);
            List<Integer> statuses = atOnce(
                    () -> Team.remove(first, other).statusCode(),
                    () -> Team.remove(second, one).statusCode(),
                    () -> Team.act(first, other, "deactivate").statusCode(),
                    () -> Team.act(second, one, "deactivate").statusCode());
            assertThat(statuses)
                    .contains(200)
                    .allMatch(status -> Set.of(200, 401, 403, 404, 409).contains(status));
            assertThat(activeOwners(company)).isEqualTo(1);
        }
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        ExecutorService actors = Executors.newFixedThreadPool(acts.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> act : actors.invokeAll(acts)) {
                statuses.add(act.get());
            }
            return statuses;
        } finally {
            actors.shutdownNow();
        }
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... acts) throws Exception {
        return atOnce(List.of(acts));
    }

    private int activeOwners(Company company) throws java.sql.SQLException {
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement("select count(*) from memberships"
                        + " where tenant_id = ? and role = 'OWNER' and deactivated_at is null")) {
            query.setObject(1, company.id());
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static void refused(Response answer) {
        answer.then().statusCode(409).body("code", equalTo("LAST_OWNER"));
    }
}
