package io.freehold.intercompany.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.freehold.intercompany.Pair;
import io.freehold.intercompany.PairDue;
import io.freehold.invoicing.InvoiceId;
import io.freehold.invoicing.IssuedPair;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.SentDeliveries;
import io.freehold.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several servers run a week at one time: each thread here has a connection of its own, as a server has. */
class RunStoreIT {

    private static final int SERVERS = 4;
    private static final IsoWeek WEEK = IsoWeek.parse("week", "2026-W03");
    private static final IsoWeek NEXT = IsoWeek.parse("week", "2026-W04");
    private static final Instant AT = Instant.parse("2026-01-19T07:00:00Z");
    private static final PairDue DUE = new PairDue(new Pair("RDZ", "MDL"), "EUR");

    private static final String TRANSFER = """
            insert into intercompany_transfers (tenant_id, id, delivery_id, lead_id, from_entity, to_entity, product, week,
                amount, currency, status, sent_at, created_at, updated_at)
            select d.tenant_id, gen_random_uuid(), d.id, d.lead_id, 'RDZ', 'MDL', d.product, '2026-W03', 12.50, 'EUR',
                'pending', d.sent_at, now(), now()
            from deliveries d where d.tenant_id = ?
            """;

    private static final String DOCUMENT = """
            insert into invoices (tenant_id, id, entity, type, direction, status, number, counterpart, client_name, vat_rate,
                currency, total_ht, total_vat, total_ttc, issued_at, created_at, created_by, updated_at)
            values (:tenant, :id, 'RDZ', 'intercompany', 'received', 'sent', 'RDZ-2026-00001', 'MDL', 'Mdl', 0, 'EUR',
                12.50, 0, 12.50, now(), now(), 'test', now())
            """;

    private final TestDatabase database = TestDatabase.shared();
    private final RunStore runs = database.wired(new RunStore());
    private final TransferStore transfers = database.wired(new TransferStore());
    private final PairInvoiceStore invoices = database.wired(new PairInvoiceStore());
    private final Company company = Company.on(database.database(), "RDZ", "MDL");
    private final TenantId tenant = new TenantId(company.id());

    @BeforeEach
    void owe() {
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("website");
        new SentDeliveries(company).add(desk.commande("Ailleurs", 5, "75"), 2, "25.00", AT);
        company.execute(TRANSFER, company.id());
    }

    @Test
    void aServerWaitsUntilTheOtherHasEndedItsRunOfTheWeek() {
        database.in(tenant, manager -> {
            runs.lock(WEEK, AT);
            return null;
        });
        CompletableFuture<Void> second = database.in(tenant, manager -> {
            runs.lock(WEEK, AT);
            CompletableFuture<Void> other = elsewhere(WEEK);
            await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || isSomebodyWaiting());
            assertThat(other).as("while the first one runs").isNotDone();
            return other;
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(second).isCompleted());
    }

    @Test
    void anotherWeekIsRunMeanwhile() {
        database.in(tenant, manager -> {
            runs.lock(WEEK, AT);
            elsewhere(NEXT).join();
            return null;
        });
    }

    /** The steps of a run that has begun; the document stands here for what invoicing writes. */
    @Test
    void manyServersMakeOneInvoiceAPairAndWeek() throws Exception {
        elsewhere(WEEK).join();
        CyclicBarrier together = new CyclicBarrier(SERVERS);
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int server = 0; server < SERVERS; server++) {
                answers.add(servers.submit(() -> {
                    together.await();
                    return bill();
                }));
            }
            List<Boolean> made = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                made.add(answer.get());
            }
            assertThat(made).filteredOn(Boolean::booleanValue).hasSize(1);
        } finally {
            servers.shutdownNow();
        }
        assertThat(count("intercompany_invoices where transfers = 2")).isEqualTo(1);
        assertThat(count("intercompany_transfers where status = 'invoiced'")).isEqualTo(2);
    }

    private boolean bill() {
        return database.in(tenant, manager -> {
            runs.lock(WEEK, AT);
            if (invoices.has(DUE, WEEK)) {
                return false;
            }
            List<Transfer> owed = transfers.claimOwed(DUE.pair(), DUE.currency(), WEEK);
            UUID document = UUID.randomUUID();
            manager.createNativeQuery(DOCUMENT)
                    .setParameter("tenant", company.id())
                    .setParameter("id", document)
                    .executeUpdate();
            InvoiceId id = new InvoiceId(document);
            PairInvoice invoice = new PairInvoice(
                    UUID.randomUUID(),
                    DUE,
                    WEEK,
                    new BigDecimal("25.00"),
                    owed.size(),
                    new IssuedPair(id, id, "RDZ-2026-00001"),
                    AT);
            invoices.add(invoice);
            owed.forEach(transfer -> transfer.invoiced(invoice.id(), AT));
            return true;
        });
    }

    private CompletableFuture<Void> elsewhere(IsoWeek week) {
        return CompletableFuture.runAsync(() -> database.in(tenant, manager -> {
            runs.lock(week, AT);
            return null;
        }));
    }

    private boolean isSomebodyWaiting() throws SQLException {
        return number("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                        + " and query like '%intercompany_runs%'")
                > 0;
    }

    private long count(String rows) throws SQLException {
        return number(rows + " and tenant_id = '" + company.id() + "'");
    }

    private long number(String rows) throws SQLException {
        try (Connection superuser = database.database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
