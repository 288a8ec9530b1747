package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.freehold.testing.ServerHeap;
import io.freehold.testing.Unpacked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A large export takes no more memory than a small one, and one tenant's slow reader is nobody else's trouble. */
class ExportHeapIT {

    private static final int ROWS = 100_000;

    /** What a download may hold beyond an idle server; the whole is some 60 MB as lines. */
    private static final long BYTES_MAX = 128L << 20;

    private static final int HALF = 2 << 20;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);

    @Test
    void aHundredThousandRowsFlowThroughAFlatHeap() throws Exception {
        LeadDesk.of(company).provider("website");
        fill();
        Client owner = Client.of(server, company, "OWNER");
        owner.request().get("/api/entities").then().statusCode(200);
        ServerHeap heap = ServerHeap.of(server);
        long idle = heap.live();
        HttpResponse<InputStream> answer = open(owner);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (InputStream in = answer.body()) {
            file.write(in.readNBytes(HALF));
            long half = heap.live();
            owner.request().get("/api/tenant/export").then().statusCode(409).body("code", equalTo("EXPORT_UNDER_WAY"));
            Company other = Company.on(server);
            Client.of(server, other, "OWNER")
                    .request()
                    .get("/api/tenant/export")
                    .then()
                    .statusCode(200);
            in.transferTo(file);
            System.getLogger(ExportHeapIT.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "live heap: idle {0} KiB, in the middle {1} KiB",
                            idle >> 10,
                            half >> 10);
            assertThat(half - idle).isLessThan(BYTES_MAX);
        }
        assertThat(Unpacked.of(file.toByteArray()).lines("leads")).hasSize(ROWS);
    }

    private HttpResponse<InputStream> open(Client owner) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/api/tenant/export"))
                .header("Authorization", "Bearer " + owner.token())
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** Texts of random digits, so that the file stays large when packed. */
    private void fill() {
        company.execute("""
                insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, phone, search_name,
                    reasons, payload, created_at, updated_at)
                select p.tenant_id, gen_random_uuid(), p.id, p.entity, false, false, false, 'duplicate', '0639980000',
                    'martin', '[]', md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text),
                    now(), now()
                from providers p, generate_series(1, ?) where p.tenant_id = ?""", ROWS, company.id());
    }
}
