package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Archives;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Project;
import io.freehold.testing.Server;
import io.freehold.testing.ServerJvm;
import io.freehold.testing.Unpacked;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A large tenant takes no more memory than a small one, out and in, and one tenant's slow reader is nobody
 * else's trouble. Writes what it measured to {@code target/figures/archive-heap.txt}.
 */
class ArchiveHeapIT {

    private static final int ROWS = 100_000;

    /** What an archive may hold beyond an idle server; as lines it has some 60 MB. */
    private static final long BYTES_MAX = 128L << 20;

    private static final int A_PART = 2 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Server server = Server.shared();
    private final Archives archives = Archives.of(server);
    private final Company company = Company.on(server);
    private final ServerJvm jvm = ServerJvm.of(server);

    @Test
    void aHundredThousandRowsFlowThroughAFlatHeap() throws Exception {
        LeadDesk.of(company).provider("website");
        fill();
        Client owner = Client.of(server, company, "OWNER");
        archives.exported(Company.on(server).id());
        long idle = jvm.heapLive();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        long exporting = exported(owner, file);
        assertThat(Unpacked.of(file.toByteArray()).lines("leads")).hasSize(ROWS);
        long restoring = restored(file.toByteArray());
        Path figures = Project.target("figures");
        Files.createDirectories(figures);
        Files.writeString(
                figures.resolve("archive-heap.txt"),
                "live heap with %d rows, KiB: idle %d, in the middle of an export %d, highest of a restoration %d%n"
                        .formatted(ROWS, idle >> 10, exporting >> 10, restoring >> 10));
        assertThat(exporting - idle).isLessThan(BYTES_MAX);
        assertThat(restoring - idle).isLessThan(BYTES_MAX);
    }

    /** Reads a part, looks while the server waits with the rest, then reads on. */
    private long exported(Client owner, ByteArrayOutputStream file) throws Exception {
        try (InputStream in = open(owner).body()) {
            file.write(in.readNBytes(A_PART));
            long live = jvm.heapLive();
            owner.request().get("/api/tenant/export").then().statusCode(409).body("code", equalTo("EXPORT_UNDER_WAY"));
            archives.exported(Company.on(server).id());
            in.transferTo(file);
            return live;
        }
    }

    private long restored(byte[] file) throws Exception {
        CompletableFuture<Response> answer =
                CompletableFuture.supplyAsync(() -> archives.restore(Archives.subdomain(), file));
        AtomicLong highest = new AtomicLong();
        // Each look stops the server for a full collection: often enough to see, seldom enough to let it work.
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> {
            highest.accumulateAndGet(jvm.heapLive(), Math::max);
            return answer.isDone();
        });
        answer.get().then().statusCode(201);
        return highest.get();
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
