package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewProvider;
import io.freehold.leads.entity.Provider;
import io.freehold.leads.entity.Sources;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows of a file are understood before they are judged, and only under the mapping that their provider has then. */
class RowReadingIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final ImportHeader HEADER = ImportHeader.of(List.of("phone", "cp", "postcode", "product"));
    private static final List<ImportFile.Row> ROWS = List.of(
            new ImportFile.Row(2, List.of("0639980001", "69001", "75011", "solar")),
            new ImportFile.Row(3, List.of("0639980002", "69001", "", "solar")));

    private final TestDatabase database = TestDatabase.shared();
    private final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final RowReading rows = reading();

    @Test
    void aRowIsALeadOrAFaultAndItsPostcodeIsKept() {
        UUID provider = provider();
        RowReading.Understood understood = rows.understood("{}", HEADER, ROWS);
        RowReading.Batch batch = judged(provider, understood).orElseThrow();
        assertThat(batch.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(LeadStatus.PENDING_CONFIG);
            assertThat(entry.said().postcode()).isEqualTo("75011");
            assertThat(entry.said().department()).isEqualTo("75");
        });
        assertThat(batch.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void rowsThatWereUnderstoodUnderAnotherMappingAreNotJudged() {
        UUID provider = provider();
        RowReading.Understood before = rows.understood("{}", HEADER, ROWS);
        String mapping = "{\"postcode\":\"cp\"}";
        company.execute("update providers set mapping = ? where id = ?", mapping, provider);
        assertThat(judged(provider, before)).isEmpty();
        RowReading.Batch batch =
                judged(provider, rows.understood(mapping, HEADER, ROWS)).orElseThrow();
        assertThat(batch.faults()).isEmpty();
        assertThat(batch.entries())
                .allSatisfy(entry -> assertThat(entry.said().postcode()).isEqualTo("69001"));
    }

    private Optional<RowReading.Batch> judged(UUID provider, RowReading.Understood understood) {
        return database.in(tenant, manager -> rows.judged(provider, understood, NOW));
    }

    private UUID provider() {
        return database.in(tenant, manager -> {
            Provider row = new Provider(UUID.randomUUID(), new NewProvider("fair", "MAIN", false, false, null), NOW);
            manager.persist(row);
            return row.id();
        });
    }

    private RowReading reading() {
        Json json = new Json();
        RowReading reading = new RowReading();
        reading.sources = database.wired(new Sources());
        reading.reading = new LeadReading();
        reading.reading.json = json;
        reading.papers = new LeadPapers();
        reading.papers.json = json;
        reading.ids = new Ids();
        return reading;
    }
}
