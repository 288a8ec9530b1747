package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.billing.FrozenEntryReversed;
import io.freehold.billing.LedgerBuild;
import io.freehold.billing.LedgerBuilt;
import io.freehold.billing.LedgerRecordId;
import io.freehold.billing.LedgerRecordView;
import io.freehold.billing.LedgerState;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.NewCommande;
import io.freehold.commandes.Terms;
import io.freehold.delivery.DeliveryId;
import io.freehold.identity.Entities;
import io.freehold.kernel.Ids;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import io.freehold.kernel.Refused;
import io.freehold.leads.NewProvider;
import io.freehold.leads.Products;
import io.freehold.leads.Providers;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger as who makes invoices sees it. */
@ExtendWith(ArquillianExtension.class)
class LedgerDoorsIT {

    private static final Instant SENT = Instant.parse("2026-01-28T10:00:00Z");
    private static final IsoWeek WEEK = IsoWeek.parse("week", "2026-W05");

    @Inject
    Platform platform;

    @Inject
    Entities entities;

    @Inject
    Products products;

    @Inject
    Providers providers;

    @Inject
    Clients clients;

    @Inject
    Commandes commandes;

    @Inject
    LedgerBuild build;

    @Inject
    Invoicer invoicer;

    @Inject
    Ids ids;

    private TenantId tenant;

    @BeforeEach
    void open() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(120, TimeUnit.SECONDS);
        tenant = new TenantId(ids.next());
        execute("insert into tenants (id, slug, name) values ('%s', 't-%s', 'Tenant')"
                .formatted(tenant, tenant.toString().substring(24)));
        system(() -> entities.add("MAIN", "Main"));
        system(() -> {
            products.offer("solar", "Solar");
            return providers.admit(new NewProvider("website", "MAIN", false, false, null), "key-" + tenant);
        });
    }

    @Test
    void aRecordIsFrozenByOneInvoiceAndOpenAgainOnceThatIsGone() {
        deliver(commande("Soleil"), 2);
        built(2);
        LedgerRecordId record = record(0);
        UUID invoice = ids.next();
        LedgerRecordView frozen =
                system(() -> invoicer.invoice(Set.of(record), invoice)).get(0);
        assertThat(frozen.total()).isEqualTo(Money.of("50.00", "EUR"));
        assertThat(frozen.state()).isEqualTo(LedgerState.FROZEN);
        assertThat(frozen.invoiceId()).isEqualTo(invoice);
        refused("RECORD_FROZEN", () -> invoicer.invoice(Set.of(record), ids.next()));
        refused("NOT_FOUND", () -> invoicer.invoice(Set.of(new LedgerRecordId(ids.next())), ids.next()));
        assertThat(system(() -> invoicer.read(record))).isEqualTo(frozen);
        system(() -> {
            invoicer.delete(invoice);
            return null;
        });
        assertThat(system(() -> invoicer.read(record)).state()).isEqualTo(LedgerState.OPEN);
    }

    @Test
    void recordsOfTwoClientsAreNoInvoice() {
        deliver(commande("Soleil"), 1);
        deliver(commande("Aube"), 1);
        built(2);
        LedgerRecordId one = record(0);
        LedgerRecordId other = record(1);
        refused("RECORDS_DIFFER", () -> invoicer.invoice(Set.of(one, other), ids.next()));
        assertThat(system(() -> invoicer.read(one)).state()).isEqualTo(LedgerState.OPEN);
    }

    @Test
    void whatAnInvoiceHasIsToldOnceWhenItIsTakenBackAndCountsAgainWhenTheCreditIsWithdrawn() {
        deliver(commande("Soleil"), 1);
        built(1);
        LedgerRecordId record = record(0);
        UUID invoice = ids.next();
        system(() -> invoicer.invoice(Set.of(record), invoice));
        DeliveryId delivery = new DeliveryId(id("select id from deliveries where tenant_id = '" + tenant + "'"));
        judge("rejected", () -> invoicer.takeBack(delivery));
        judge("rejected", () -> invoicer.takeBack(delivery));
        assertThat(invoicer.credits(delivery)).hasSize(1);
        FrozenEntryReversed credit = invoicer.credits(delivery).get(0);
        assertThat(credit.amount()).isEqualTo(Money.of("25.00", "EUR"));
        assertThat(credit.invoiceId()).isEqualTo(invoice);
        judge("accepted", () -> invoicer.reinstate(delivery, true));
        assertThat(built(1).added()).as("the old record counts it").isZero();
        judge("rejected", () -> invoicer.takeBack(delivery));
        assertThat(invoicer.credits(delivery)).hasSize(2);
        judge("accepted", () -> invoicer.reinstate(delivery, false));
        assertThat(built(2).added()).as("the credit stays, a new record").isEqualTo(1);
    }

    private CommandeId commande(String name) {
        return system(() -> {
            ClientId client = clients.welcome("MAIN", name, name + "@buyers.test");
            Terms terms = new Terms(1, 9, Caps.NONE, BigDecimal.ZERO, new BigDecimal("25.00"), "EUR");
            return commandes.order(new NewCommande(client, "MAIN", "solar", Set.of("75"), terms, Optional.empty()));
        });
    }

    private void deliver(CommandeId commande, int count) {
        for (int i = 0; i < count; i++) {
            execute("""
                    with l as (
                        insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status,
                            search_name, reasons, payload, product, phone, department, consent_text, created_at, updated_at)
                        select tenant_id, gen_random_uuid(), id, 'MAIN', false, false, false, 'delivered', '', '[]', '{}',
                            'solar', '+33639980000', '75', 'I agree.', '%2$s', '%2$s' from providers where tenant_id = '%1$s'
                        returning id)
                    insert into deliveries (tenant_id, id, lead_id, commande_id, client_id, client_name, entity, product,
                        status, outcome, price, currency, attempts, created_at, updated_at, sent_at)
                    select c.tenant_id, gen_random_uuid(), l.id, c.id, c.client_id, 'Buyer', 'MAIN', 'solar', 'sent',
                        'accepted', c.price, 'EUR', 1, '%2$s', '%2$s', '%2$s'
                    from l, commandes c where c.tenant_id = '%1$s' and c.id = '%3$s'
                    """.formatted(tenant, SENT, commande));
        }
    }

    /** Builds the week, in which so many deliveries are then. */
    private LedgerBuilt built(int deliveries) {
        LedgerBuilt ledger = system(() -> build.build("MAIN", WEEK));
        assertThat(ledger.deliveries()).isEqualTo(deliveries);
        return ledger;
    }

    private void judge(String outcome, Runnable news) {
        execute("update deliveries set outcome = '%s' where tenant_id = '%s'".formatted(outcome, tenant));
        system(() -> {
            news.run();
            return null;
        });
    }

    private void refused(String code, Supplier<?> act) {
        assertThatThrownBy(() -> system(act))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private LedgerRecordId record(int number) {
        return new LedgerRecordId(id("select id from ledger_records where tenant_id = '" + tenant
                + "' order by id limit 1 offset " + number));
    }

    private UUID id(String sql) {
        return platform.read("find an id", connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql);
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        });
    }

    private void execute(String sql) {
        platform.write("plant a row", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return statement.executeUpdate();
            }
        });
    }

    private <T> T system(Supplier<T> work) {
        return TenantScope.in(tenant, () -> Caller.as(Caller.SYSTEM, work));
    }
}
