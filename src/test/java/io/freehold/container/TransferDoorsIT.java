package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.NewCommande;
import io.freehold.commandes.Terms;
import io.freehold.delivery.DeliveryHistory;
import io.freehold.delivery.DeliveryHistory.Ending;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliverySent;
import io.freehold.identity.Entities;
import io.freehold.intercompany.NewTransferPrice;
import io.freehold.intercompany.TransferCreation;
import io.freehold.intercompany.TransferOutcome;
import io.freehold.intercompany.TransferPricing;
import io.freehold.intercompany.WeeklyInvoices;
import io.freehold.kernel.Ids;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Json;
import io.freehold.leads.CapturedLead;
import io.freehold.leads.Intake;
import io.freehold.leads.NewProvider;
import io.freehold.leads.Products;
import io.freehold.leads.Providers;
import io.freehold.leads.SourceGate;
import io.freehold.routing.CrossEntity;
import io.freehold.routing.CrossEntityTerms;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** What becomes of the wish to make a transfer, in the seed's words (seed 002 §8). */
@ExtendWith(ArquillianExtension.class)
class TransferDoorsIT {

    @Inject
    Platform platform;

    @Inject
    Entities entities;

    @Inject
    Providers providers;

    @Inject
    Products products;

    @Inject
    SourceGate gate;

    @Inject
    Clients clients;

    @Inject
    Commandes commandes;

    @Inject
    CrossEntity crossEntity;

    @Inject
    Intake intake;

    @Inject
    DeliveryHistory history;

    @Inject
    TransferPricing pricing;

    @Inject
    TransferCreation creation;

    @Inject
    WeeklyInvoices weekly;

    @Inject
    Sent sent;

    @Inject
    Json json;

    @Inject
    Ids ids;

    private TenantId tenant;
    private final String key = "key-" + UUID.randomUUID();

    /** Remembers the delivery that was sent last. */
    @ApplicationScoped
    public static class Sent {

        private volatile DeliveryId last;

        void sent(@Observes DeliverySent event) {
            last = event.deliveryId();
        }

        DeliveryId last() {
            return last;
        }
    }

    @BeforeEach
    void open() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(120, TimeUnit.SECONDS);
        tenant = new TenantId(ids.next());
        platform.write("make a tenant", connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into tenants (id, slug, name) values (?, ?, ?)")) {
                insert.setObject(1, tenant.value());
                insert.setString(2, "t-" + tenant.value().toString().substring(24));
                insert.setString(3, "Tenant");
                return insert.executeUpdate();
            }
        });
        system(() -> entities.add("RDZ", "Rdz"));
        system(() -> entities.add("MDL", "Mdl"));
        system(() -> products.offer("solar", "Solar"));
        system(() -> providers.admit(new NewProvider("website", "RDZ", false, false, null), key));
        system(this::order);
        CrossEntityTerms.Pair pair = new CrossEntityTerms.Pair("RDZ", "MDL", null);
        system(() -> crossEntity.replace(0, new CrossEntityTerms(true, List.of(pair), null)));
    }

    @Test
    void aSecondTransferOfADeliveryAlreadyExists() {
        DeliveryId delivery = ended(Ending.SENT);
        TransferOutcome first = maybeCreate(delivery);
        assertThat(first)
                .as("the job may be faster")
                .isIn(TransferOutcome.KEPT_IN_ERROR, TransferOutcome.ALREADY_EXISTS);
        assertThat(maybeCreate(delivery).code()).isEqualTo("already_exists");
    }

    @Test
    void whatWasTakenBackMeanwhileAndWhatIsNotThereAreNotOwed() {
        assertThat(maybeCreate(ended(Ending.RETURNED))).isEqualTo(TransferOutcome.NOT_BILLABLE);
        assertThat(maybeCreate(new DeliveryId(ids.next()))).isEqualTo(TransferOutcome.NOT_CROSS_ENTITY);
    }

    @Test
    void twoRunsOfAWeekAtOnceMakeOneInvoiceAndARunWithNothingOwedNone() throws Exception {
        IsoWeek week = IsoWeek.at(Instant.now(), WeeklyInvoices.ZONE);
        assertThat(system(() -> weekly.run(week)).invoicesCreated()).isZero();
        system(() ->
                pricing.set(new NewTransferPrice("RDZ", "MDL", "solar", "12.50", Optional.empty()), Optional.empty()));
        maybeCreate(ended(Ending.SENT));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(
                () -> system(() -> weekly.run(week)).invoicesCreated());
        int here = system(() -> weekly.run(week)).invoicesCreated();
        assertThat(here + other.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private TransferOutcome maybeCreate(DeliveryId delivery) {
        return system(() -> creation.maybeCreate(delivery));
    }

    /** A lead of RDZ that MDL sold, with that ending. */
    private DeliveryId ended(Ending ending) {
        JsonNode payload = json.mapper()
                .valueToTree(Map.of(
                        "phone", "06 39 98 12 34",
                        "department", "75",
                        "product", "solar",
                        "consent",
                                Map.of("text", "I agree.", "at", Instant.now().toString(), "ip", "192.0.2.7")));
        CapturedLead lead = asSource(() -> intake.onward(intake.capture(payload)));
        return system(() -> {
            history.enter(lead.id(), ending, Instant.now());
            return sent.last();
        });
    }

    private Object order() {
        ClientId client = clients.welcome("MDL", "Ailleurs", "ailleurs@buyers.test");
        Terms terms = new Terms(1, 10, Caps.NONE, BigDecimal.ZERO, new BigDecimal("25.00"), "EUR");
        return commandes.order(new NewCommande(client, "MDL", "solar", Set.of("75"), terms, Optional.empty()));
    }

    private <T> T asSource(Supplier<T> work) {
        Presented.Accepted accepted = (Presented.Accepted) gate.present(key);
        return TenantScope.in(tenant, () -> Caller.as(accepted.caller(), work));
    }

    private <T> T system(Supplier<T> work) {
        return TenantScope.in(tenant, () -> Caller.as(Caller.SYSTEM, work));
    }
}
