package io.freehold.routing.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import io.freehold.leads.LeadId;
import io.freehold.leads.RoutableLead;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoutingStoresIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final ReservationStore reservations = database.wired(new ReservationStore());
    private final TraceStore traces = database.wired(new TraceStore());
    private final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final LeadDesk desk = LeadDesk.of(company);

    @Test
    void aClientHasMetTheNumberAndTheAddressItGot() {
        UUID commande = desk.commande("Soleil", 10, "75");
        UUID client = client(commande);
        RoutableLead first = lead("+33639981234", "a@example.org");
        reserve(first, commande, client);
        assertThat(met(lead("+33639981234", "other@example.org"), NOW.minus(Duration.ofDays(30))))
                .containsExactly(new ClientId(client));
        assertThat(met(lead("+33639989999", "a@example.org"), NOW.minus(Duration.ofDays(30))))
                .containsExactly(new ClientId(client));
        assertThat(met(lead("+33639989999", null), NOW.minus(Duration.ofDays(30))))
                .isEmpty();
        assertThat(met(first, NOW)).as("exactly 30 days later").isEmpty();
    }

    @Test
    void aContactIsHeldUntilTheTransactionEnds() throws Exception {
        RoutableLead lead = lead("+33639981234", "a@example.org");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> database.in(tenant, manager -> {
            reservations.holdContact(lead);
            held.countDown();
            await(release);
            return null;
        }));
        await(held);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> database.in(tenant, manager -> {
            reservations.holdContact(lead("+33639980000", "a@example.org"));
            return null;
        }));
        database.in(tenant, manager -> {
            reservations.holdContact(lead("+33639980001", null));
            return null;
        });
        assertThat(second).isNotDone();
        release.countDown();
        second.get(60, TimeUnit.SECONDS);
        holder.get(60, TimeUnit.SECONDS);
    }

    @Test
    void theNewestTraceIsKept() {
        LeadId lead = storedLead();
        keep(lead, new TraceStore.Row("no_open_orders", "[]", null, NOW));
        TraceStore.Row newest =
                new TraceStore.Row("routed", "[{\"client\": \"Soleil\"}]", "{\"candidates\": []}", NOW.plusMillis(1));
        keep(lead, newest);
        assertThat(database.<java.util.Optional<TraceStore.Row>>in(tenant, manager -> traces.find(lead.value())))
                .contains(newest);
        TenantId other = new TenantId(Company.on(database.database(), "MAIN").id());
        assertThat(database.<java.util.Optional<TraceStore.Row>>in(other, manager -> traces.find(lead.value())))
                .isEmpty();
    }

    private void keep(LeadId lead, TraceStore.Row trace) {
        database.in(tenant, manager -> {
            traces.keep(lead.value(), trace);
            return null;
        });
    }

    private java.util.Set<ClientId> met(RoutableLead lead, Instant since) {
        return database.in(tenant, manager -> reservations.around(lead, since)).met();
    }

    private void reserve(RoutableLead lead, UUID commande, UUID client) {
        Terms terms = new Terms(1, 1, Caps.NONE, BigDecimal.ZERO, BigDecimal.ONE, "EUR");
        Candidate chosen = new Candidate(
                new CommandeId(commande),
                "MAIN",
                new ClientId(client),
                "Soleil",
                true,
                true,
                terms,
                Used.NOTHING,
                null);
        database.in(tenant, manager -> {
            reservations.add(new Reservation(UUID.randomUUID(), lead, chosen, NOW));
            return null;
        });
    }

    private UUID client(UUID commande) {
        return (UUID) database.in(
                tenant,
                manager -> manager.createNativeQuery("select client_id from commandes where id = :id", UUID.class)
                        .setParameter("id", commande)
                        .getSingleResult());
    }

    private RoutableLead lead(String phone, String email) {
        return new RoutableLead(storedLead(), "MAIN", LeadDesk.PRODUCT, "75", phone, email, false, false, false, NOW);
    }

    /** A row for the foreign keys; what it says does not matter here. */
    private LeadId storedLead() {
        UUID provider = UUID.randomUUID();
        UUID lead = UUID.randomUUID();
        company.execute(
                "insert into providers (tenant_id, id, name, entity, created_at) values (?, ?, ?, 'MAIN', now())",
                company.id(),
                provider,
                provider.toString());
        company.execute(
                "insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, search_name,"
                        + " reasons, payload, created_at, updated_at)"
                        + " values (?, ?, ?, 'MAIN', false, false, false, 'new', '', '[]', '{}', now(), now())",
                company.id(),
                lead,
                provider);
        return new LeadId(lead);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
