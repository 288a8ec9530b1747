package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;

/** A file of leads, line by line, and its end. */
final class LeadFile {

    static final String HEADER = "phone;email;last_name;postcode;product;consent_text;consent_at;consent_url\n";

    private LeadFile() {}

    /** A good row with a contact of its own. */
    static String row(int number) {
        return "06 39 98 %02d %02d;import%d@example.test;Martin;75011;solar;I agree.;%s;https://x.test\n"
                .formatted(number / 100 % 100, number % 100, number, Instant.now());
    }

    /** Waits until the import has read so many rows and taken so many of them. */
    static void over(Client owner, String id, int rows, int accepted) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> owner.request()
                        .get("/api/leads/imports/" + id)
                        .then()
                        .body("import.status", equalTo("done"))
                        .body("import.rows", equalTo(rows))
                        .body("import.accepted", equalTo(accepted))
                        .body("import.refused", equalTo(rows - accepted)));
    }
}
