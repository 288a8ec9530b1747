package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Under any parallelism no place is sold twice and none is left. */
class ReservationIT {

    private static final int LEADS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake intake = new Intake(server, desk.provider("website"));
    private final Client member = Client.of(server, company, "VIEWER");

    @Test
    void sixtyFourLeadsAtTenPlacesAreTenDeliveries() throws Exception {
        desk.commande("Soleil", 10, "75");
        sendAll();
        settled();
        member.request().get("/api/deliveries").then().body("pagination.total", equalTo(10));
        member.request().get("/api/leads?status=routed").then().body("pagination.total", equalTo(10));
        member.request().get("/api/leads?status=no_open_orders").then().body("pagination.total", equalTo(54));
    }

    @Test
    void noPlaceIsLeftWhileALeadWaits() throws Exception {
        desk.commande("One", 10, "75");
        desk.commande("Two", 20, "75");
        desk.commande("Three", 30, "75");
        sendAll();
        settled();
        member.request().get("/api/deliveries").then().body("pagination.total", equalTo(60));
        member.request().get("/api/leads?status=no_open_orders").then().body("pagination.total", equalTo(4));
    }

    @Test
    void oneContactReachesAClientOnce() throws Exception {
        desk.commande("Soleil", 50, "75");
        Map<String, Object> lead = Intake.lead("75");
        parallel(() -> acknowledged(lead));
        settled();
        member.request().get("/api/deliveries").then().body("pagination.total", equalTo(1));
        member.request().get("/api/leads?status=duplicate").then().body("pagination.total", equalTo(LEADS - 1));
    }

    private void sendAll() throws Exception {
        parallel(() -> {
            Map<String, Object> lead = Intake.lead("75");
            return acknowledged(lead);
        });
    }

    /** As providers do: the same lead under the same key until it is acknowledged. */
    private int acknowledged(Map<String, Object> lead) {
        String key = UUID.randomUUID().toString();
        int[] status = {0};
        await().atMost(PATIENCE).until(() -> {
            status[0] = intake.send(lead, key).statusCode();
            return status[0] == 201;
        });
        return status[0];
    }

    private static void parallel(Callable<Integer> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LEADS);
        try {
            List<Callable<Integer>> requests = new ArrayList<>(java.util.Collections.nCopies(LEADS, request));
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A lead whose routing failed under the load is taken up by the timer. */
    private void settled() {
        await().atMost(Duration.ofMinutes(4))
                .untilAsserted(() ->
                        member.request().get("/api/leads?status=new").then().body("pagination.total", equalTo(0)));
    }
}
