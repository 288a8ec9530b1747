package io.freehold.commandes.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.Candidate;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.ClientProfile;
import io.freehold.commandes.DeliveryTerms;
import io.freehold.commandes.NewCommande;
import io.freehold.commandes.ReturnTerms;
import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateStoreIT {

    private static final Instant NOON = Instant.parse("2026-03-02T11:30:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final CandidateStore candidates = database.wired(new CandidateStore());
    private final CommandeStore commandes = database.wired(new CommandeStore());
    private final ClientStore clients = database.wired(new ClientStore());
    private final CalendarStore calendars = database.wired(new CalendarStore());
    private final Company company = Company.on(database.database(), "MAIN", "OTHER");
    private final TenantId tenant = new TenantId(company.id());
    private final LeadDesk desk = LeadDesk.of(company);

    @Test
    void everyCommandeOfTheCompanyAndProductIsFoundWithItsCoverage() {
        UUID paris = desk.commande("Paris", 10, "75", "92");
        UUID lyon = desk.commande("Lyon", 20, "69");
        assertThat(find("MAIN", "75"))
                .extracting(candidate -> candidate.id().value(), Candidate::covers, Candidate::clientName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(paris, true, "Paris"),
                        org.assertj.core.groups.Tuple.tuple(lyon, false, "Lyon"));
        assertThat(find("OTHER", "75")).isEmpty();
    }

    @Test
    void anotherTenantsCommandesAreNotFound() {
        desk.commande("Paris", 10, "75");
        TenantId other = new TenantId(Company.on(database.database(), "MAIN").id());
        assertThat(database.<List<Candidate>>in(
                        other, manager -> candidates.find("MAIN", LeadDesk.PRODUCT, "75", NOON)))
                .isEmpty();
    }

    @Test
    void whatWasOrderedIsWhatIsOffered() {
        Calendar mornings = new Calendar(
                ZoneId.of("Europe/Paris"),
                Map.of(DayOfWeek.MONDAY, List.of(new Calendar.Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)))),
                Set.of());
        Caps caps = new Caps(1, 2, 3, 4, 5, money("6.00"), money("7.00"), money("8.00"), money("9.00"));
        Terms terms = new Terms(3, 40, caps, new BigDecimal("0.3000"), money("31.50"), "EUR");
        database.in(tenant, manager -> {
            Client client = client("s@" + company.slug() + ".test");
            CalendarRow calendar = new CalendarRow(UUID.randomUUID(), "mornings", CalendarText.written(mornings));
            clients.add(client);
            calendars.add(calendar);
            commandes.add(commande(client, Optional.of(calendar), terms), Set.of("75", "2A"));
            return null;
        });
        Candidate found = find("MAIN", "2A").get(0);
        assertThat(found.terms()).isEqualTo(terms);
        assertThat(found.used()).isEqualTo(Used.NOTHING);
        assertThat(found.calendar()).contains(mornings);
        assertThat(found.active()).isTrue();
        assertThat(found.covers()).isTrue();
    }

    @Test
    void aDepartementThatDoesNotExistIsRefused() {
        Terms terms = new Terms(1, 1, Caps.NONE, BigDecimal.ZERO, BigDecimal.ONE, "EUR");
        assertThatThrownBy(() -> database.in(tenant, manager -> {
                    Client client = client("s@buyers.test");
                    clients.add(client);
                    commandes.add(commande(client, Optional.empty(), terms), Set.of("75", "99"));
                    return null;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void all101DepartementsAreThereForEverybody() {
        Object count = database.in(
                tenant,
                manager -> manager.createNativeQuery("select count(*) from departements", Long.class)
                        .getSingleResult());
        assertThat(count).isEqualTo(101L);
    }

    private static Client client(String email) {
        ClientProfile profile = new ClientProfile(
                "Soleil",
                email,
                true,
                null,
                null,
                null,
                ClientProfile.VAT_RATE_USUAL,
                "EUR",
                DeliveryTerms.BY_MAIL,
                ReturnTerms.USUAL);
        return new Client(UUID.randomUUID(), "MAIN", profile, NOON);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static Commande commande(Client client, Optional<CalendarRow> calendar, Terms terms) {
        NewCommande described = new NewCommande(
                new ClientId(client.id()),
                "MAIN",
                LeadDesk.PRODUCT,
                Set.of("75"),
                terms,
                calendar.map(row -> new io.freehold.commandes.CalendarId(row.id())));
        return new Commande(UUID.randomUUID(), described, NOON);
    }

    private List<Candidate> find(String entity, String departement) {
        return database.in(tenant, manager -> candidates.find(entity, LeadDesk.PRODUCT, departement, NOON));
    }
}
