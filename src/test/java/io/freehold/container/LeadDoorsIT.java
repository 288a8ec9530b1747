package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeTerms;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.NewCommande;
import io.freehold.commandes.Terms;
import io.freehold.demo.Demonstration;
import io.freehold.identity.Entities;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refused;
import io.freehold.leads.CapturedLead;
import io.freehold.leads.Intake;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewProvider;
import io.freehold.leads.Providers;
import io.freehold.leads.SourceGate;
import io.freehold.routing.LeadRouted;
import io.freehold.routing.WaitingLeads;
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

/** Acts of the lead line that no route offers yet, and a routing that breaks half way. */
@ExtendWith(ArquillianExtension.class)
class LeadDoorsIT {

    @Inject
    Platform platform;

    @Inject
    Entities entities;

    @Inject
    Providers providers;

    @Inject
    SourceGate gate;

    @Inject
    Clients clients;

    @Inject
    Commandes commandes;

    @Inject
    CommandeTerms terms;

    @Inject
    Intake intake;

    @Inject
    WaitingLeads waiting;

    @Inject
    LeadJourney journey;

    @Inject
    Demonstration demonstration;

    @Inject
    Saboteur saboteur;

    @Inject
    Json json;

    @Inject
    Ids ids;

    private TenantId tenant;
    private final String key = "key-" + UUID.randomUUID();

    /** An observer of the routing's own transaction that fails when told to. */
    @ApplicationScoped
    public static class Saboteur {

        private volatile boolean armed;

        void arm(boolean on) {
            armed = on;
        }

        void routed(@Observes LeadRouted event) {
            if (armed) {
                throw new IllegalStateException("broken on purpose");
            }
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
        system(() -> entities.add("MAIN", "Main"));
        system(() -> {
            providers.offer("solar", "Solar");
            return null;
        });
    }

    @Test
    void aKeyIsGoodForADayBesideItsSuccessor() {
        var provider = system(() -> providers.admit(new NewProvider("website", "MAIN", false, false, null), key));
        String second = system(() -> providers.rotateKey(provider));
        assertThat(gate.present(key)).isInstanceOf(Presented.Accepted.class);
        assertThat(gate.present(second)).isInstanceOf(Presented.Accepted.class);
        String third = system(() -> providers.rotateKey(provider));
        assertThat(gate.present(key)).isInstanceOf(Presented.Rejected.class);
        assertThat(gate.present(second)).isInstanceOf(Presented.Accepted.class);
        assertThat(gate.present(third)).isInstanceOf(Presented.Accepted.class);
    }

    @Test
    void aProviderOfAnotherTenantHasNoKeyToRotate() {
        assertThatThrownBy(() -> system(() -> providers.rotateKey(new io.freehold.leads.ProviderId(ids.next()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWaitsIsRoutedWhenItsCommandeResumes() {
        system(() -> providers.admit(new NewProvider("website", "MAIN", false, false, null), key));
        CommandeId commande = system(this::order);
        system(() -> {
            terms.pause(commande, Optional.empty());
            return null;
        });
        CapturedLead lead = onward(capture());
        assertThat(lead.status()).isEqualTo(LeadStatus.NO_OPEN_ORDERS);
        system(() -> {
            terms.resume(commande);
            return waiting.retry(new WaitingLeads.Scope(LeadStatus.NO_OPEN_ORDERS));
        });
        assertThat(system(() -> journey.status(lead.id()))).isEqualTo(LeadStatus.ROUTED);
    }

    @Test
    void aRoutingThatBreaksTakesNoPlaceAndLosesNoLead() {
        system(() -> providers.admit(new NewProvider("website", "MAIN", false, false, null), key));
        system(this::order);
        CapturedLead lead = capture();
        saboteur.arm(true);
        try {
            assertThatThrownBy(() -> onward(lead)).isInstanceOf(RuntimeException.class);
        } finally {
            saboteur.arm(false);
        }
        assertThat(system(() -> journey.status(lead.id()))).isEqualTo(LeadStatus.NEW);
        assertThat(onward(lead).status()).as("the only place is still there").isEqualTo(LeadStatus.ROUTED);
    }

    @Test
    void whoMayNotIsRefusedAtTheDoorToo() {
        Caller nobody = new Caller(
                Caller.Kind.MEMBER, ids.next(), "nobody", Optional.empty(), Set.of(), Set.of("MAIN"), "VIEWER");
        assertThatThrownBy(() -> TenantScope.in(
                        tenant,
                        () -> Caller.as(nobody, () -> {
                            providers.offer("pool", "Pools");
                            return null;
                        })))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().status()).isEqualTo(403));
    }

    @Test
    void theDemoIsMadeOnAnEmptyDatabaseOnly() {
        assertThat(demonstration.begin()).isEmpty();
        assertThat(demonstration.isWanted()).isFalse();
        assertThat(demonstration.isOver()).isTrue();
    }

    private CommandeId order() {
        ClientId client = clients.welcome("MAIN", "Soleil", "soleil@buyers.test");
        Terms terms = new Terms(1, 1, Caps.NONE, BigDecimal.ZERO, new BigDecimal("25.00"), "EUR");
        return commandes.order(new NewCommande(client, "MAIN", "solar", Set.of("75"), terms, Optional.empty()));
    }

    private CapturedLead capture() {
        JsonNode payload = json.mapper()
                .valueToTree(Map.of(
                        "phone", "06 39 98 12 34",
                        "department", "75",
                        "product", "solar",
                        "consent", Map.of("text", "I agree.")));
        return asSource(() -> intake.capture(payload));
    }

    private CapturedLead onward(CapturedLead lead) {
        return asSource(() -> intake.onward(lead));
    }

    private <T> T asSource(Supplier<T> work) {
        Presented.Accepted accepted = (Presented.Accepted) gate.present(key);
        return TenantScope.in(tenant, () -> Caller.as(accepted.caller(), work));
    }

    private <T> T system(Supplier<T> work) {
        return TenantScope.in(tenant, () -> Caller.as(Caller.SYSTEM, work));
    }
}
