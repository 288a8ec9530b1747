package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.archive.control.ArchiveKey;
import io.freehold.testing.Archives;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Fingerprint;
import io.freehold.testing.Server;
import io.freehold.testing.Settings;
import io.freehold.testing.Unpacked;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no whole archive of ours: each is refused, and nothing of it stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreRefusedIT {

    private static final int BOMB_BYTES = 64 << 20;

    private Server server;
    private Archives archives;
    private Company company;
    private byte[] file;

    /** A file and what is wrong with it. */
    record Hostile(String wrong, byte[] content) {
        @Override
        public String toString() {
            return wrong;
        }
    }

    @BeforeAll
    void export() {
        server = Server.shared();
        archives = Archives.of(server);
        company = archives.bystander();
        file = archives.exported(company.id());
    }

    Stream<Hostile> foreign() {
        String clients = "tables/clients.jsonl";
        String changed = Unpacked.of(file).text(clients).replace("Buyer", "Other");
        byte[] manifest = Unpacked.of(file).content("manifest.json");
        String otherKey = new ArchiveKey("the secret of another installation", Optional.empty()).sign(manifest);
        return Stream.of(
                new Hostile(
                        "a row was changed", unpacked().put(clients, changed).packed()),
                new Hostile(
                        "a row was added",
                        unpacked().put(clients, changed + changed).packed()),
                new Hostile("a row is missing", unpacked().put(clients, "").packed()),
                new Hostile("a table is missing", unpacked().without(clients).packed()),
                new Hostile(
                        "something was added",
                        unpacked().put("../../etc/passwd", "x").packed()),
                new Hostile(
                        "the manifest is missing",
                        unpacked().without("manifest.json").packed()),
                new Hostile(
                        "the signature is missing",
                        unpacked().without("manifest.sig").packed()),
                new Hostile(
                        "the manifest was changed",
                        unpacked()
                                .put("manifest.json", new String(manifest, StandardCharsets.UTF_8) + " ")
                                .packed()),
                new Hostile(
                        "another installation signed it",
                        unpacked().put("manifest.sig", otherKey).packed()),
                new Hostile(
                        "the manifest is a bomb",
                        unpacked().put("manifest.json", new byte[BOMB_BYTES]).packed()),
                new Hostile(
                        "a table is a bomb",
                        unpacked().put(clients, new byte[BOMB_BYTES]).packed()),
                new Hostile(
                        "it is some other ZIP",
                        unpacked().without("manifest.json").without(clients).packed()),
                new Hostile("it is empty", new byte[0]),
                new Hostile("it is a text", "{\"format\":\"freehold-tenant\"}".getBytes(StandardCharsets.UTF_8)),
                new Hostile("its end is missing", Arrays.copyOf(file, file.length - 1)),
                new Hostile("half of it is missing", Arrays.copyOf(file, file.length / 2)),
                new Hostile("its beginning is missing", Arrays.copyOfRange(file, 100, file.length)));
    }

    Stream<Hostile> signedByUsAndWrong() {
        String leads = "\"status\":\"new\"";
        return Stream.of(
                signed("of a later format", manifest -> manifest.put("version", 2)),
                signed("of another kind", manifest -> manifest.put("format", "something")),
                signed("of a newer schema", manifest -> manifest.put("schema", "999")),
                signed(
                        "with a table that is not known",
                        manifest -> table(manifest).put("name", "tomorrows")),
                signed(
                        "with a column that is not known",
                        manifest -> table(manifest).withArray("columns").add("tomorrows")),
                signed(
                        "with a tenant of its own choice",
                        manifest -> table(manifest).withArray("columns").add("tenant_id")),
                signed(
                        "with fewer bytes than it unpacks to",
                        manifest -> table(manifest).put("bytes", 10)),
                signed("with fewer rows", manifest -> table(manifest).put("rows", 0)));
    }

    private Unpacked unpacked() {
        return Unpacked.of(file);
    }

    private static ObjectNode table(ObjectNode manifest) {
        for (var table : manifest.withArray("tables")) {
            if (table.path("name").asText().equals("clients")) {
                return (ObjectNode) table;
            }
        }
        throw new IllegalStateException("no clients in " + manifest);
    }

    /** Only who knows the secret can make such a file; it is held to the rules all the same. */
    private Hostile signed(String wrong, Consumer<ObjectNode> change) {
        Unpacked archive = unpacked();
        ObjectNode manifest = (ObjectNode) archive.manifest();
        change.accept(manifest);
        byte[] bytes = manifest.toString().getBytes(StandardCharsets.UTF_8);
        String key = new ArchiveKey(Settings.ARCHIVE_SECRET, Optional.empty()).sign(bytes);
        return new Hostile(
                wrong,
                archive.put("manifest.json", bytes).put("manifest.sig", key).packed());
    }

    @ParameterizedTest
    @MethodSource({"foreign", "signedByUsAndWrong"})
    void aFileThatIsNotOursOrNotWholeIsRefused(Hostile hostile) {
        String subdomain = Archives.subdomain();
        Map<String, String> before = Fingerprint.of(server.database(), company.id());
        Response answer = archives.restore(subdomain, hostile.content());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("ARCHIVE_REFUSED");
        assertThat(Fingerprint.tablesWith(server.database(), subdomain)).isEmpty();
        assertThat(Fingerprint.of(server.database(), company.id())).isEqualTo(before);
    }

    @Test
    void aTakenSubdomainIsRefused() {
        archives.restore(company.slug(), file).then().statusCode(409).body("code", equalTo("SUBDOMAIN_TAKEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-abc", "Upper", "admin", "a.b", "xn--abc", "a%00b"})
    void aSubdomainThatNoTenantMayHaveIsRefused(String subdomain) {
        archives.restore(subdomain, file).then().statusCode(400);
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        archives.operator()
                .request()
                .body("{}")
                .post("/api/admin/tenants/restore?subdomain=" + Archives.subdomain())
                .then()
                .statusCode(415);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/admin/tenants/restore?subdomain=toolarge HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer "
                                    + archives.operator().token() + "\r\n"
                                    + "Content-Type: application/zip\r\nContent-Length: 3000000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEVELOPER", "SUPPORT", "MARKETING", "FINANCE"})
    void operatorsWhoMayNotIsRefused(String role) {
        Client other = Client.operator(server, Company.operator(server.database(), role));
        other.request()
                .contentType("application/zip")
                .body(file)
                .post("/api/admin/tenants/restore?subdomain=" + Archives.subdomain())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }
}
