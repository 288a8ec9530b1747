package io.freehold.delivery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DailyMails;
import io.freehold.delivery.DeliveryFilter;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, filters and counts of deliveries on PostgreSQL. */
class DeliveryStoreIT {

    /** A Monday at noon. */
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    private static final Set<String> ALL = Set.of("MAIN", "OTHER");

    private final TestDatabase database = TestDatabase.shared();
    private final DeliveryStore store = database.wired(new DeliveryStore());
    private final DeliveryTally tally = database.wired(new DeliveryTally());
    private final Company company = Company.on(database.database(), "MAIN", "OTHER");
    private final TenantId tenant = new TenantId(company.id());
    private final PlantedDeliveries planted = new PlantedDeliveries(database.database(), company, LeadDesk.of(company));
    private UUID soleil;
    private UUID toit;

    @BeforeEach
    void fill() {
        soleil = planted.commande("Soleil");
        toit = planted.commande("Toit");
        planted.add(soleil, "pending", null, NOON);
        planted.add(soleil, "sent", "accepted", NOON);
        planted.add(soleil, "sent", "rejected", NOON.plusSeconds(60));
        planted.add(toit, "failed", null, NOON.plusSeconds(120));
        planted.add(toit, "sent", "removed", NOON.plusSeconds(86_400));
        planted.add(toit, "sent", "accepted", NOON.plusSeconds(7 * 86_400));
    }

    @Test
    void eachFilterNarrows() {
        assertThat(count(none())).isEqualTo(6);
        assertThat(count(status(DeliveryStatus.SENT, DeliveryStatus.FAILED))).isEqualTo(5);
        assertThat(count(outcome(DeliveryOutcome.REJECTED, DeliveryOutcome.REMOVED)))
                .isEqualTo(2);
        assertThat(count(none().of(new CommandeId(toit)))).isEqualTo(3);
        assertThat(count(none().of(new ClientId(planted.clientOf(soleil))))).isEqualTo(3);
        assertThat(count(none().of(new ClientId(UUID.randomUUID())))).isZero();
        IsoWeek week = IsoWeek.find("2026-W47").orElseThrow();
        assertThat(count(span(week.start(DailyMails.ZONE), week.end(DailyMails.ZONE))))
                .isEqualTo(5);
        assertThat(count(span(NOON.plusSeconds(1), NOON.plusSeconds(120)))).isEqualTo(1);
        assertThat(count(product("solar", "MAIN"))).isEqualTo(6);
        assertThat(count(product("pool", "MAIN"))).isZero();
        assertThat(count(product("solar", "OTHER"))).isZero();
    }

    @Test
    void idsNameTheirDeliveriesAndNobodyElses() {
        UUID one = planted.add(soleil, "pending", null, NOON);
        TenantId stranger = new TenantId(Company.on(database.database(), "MAIN").id());
        DeliveryFilter filter = ids(one, UUID.randomUUID());
        assertThat(count(filter)).isEqualTo(1);
        assertThat(database.<Long>in(stranger, manager -> store.count(ALL, filter)))
                .isZero();
    }

    @Test
    void anotherCompanysAreNotThere() {
        assertThat(database.<Long>in(tenant, manager -> store.count(Set.of("OTHER"), none())))
                .isZero();
        assertThat(database.<Long>in(tenant, manager -> store.count(Set.of(), none())))
                .isZero();
    }

    @Test
    void walkingByCursorMeetsEachDeliveryOnceAlsoWhereMomentsAreTheSame() {
        List<UUID> walked = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            List<Delivery> rows = database.in(
                    tenant, manager -> store.page(ALL, none(), new PageRequest(2, 0, from, Optional.empty())));
            List<Delivery> shown = rows.subList(0, Math.min(2, rows.size()));
            shown.forEach(row -> walked.add(row.id()));
            Delivery last = shown.get(shown.size() - 1);
            cursor =
                    rows.size() > 2 ? Optional.of(new Cursor(last.createdAt(), last.id()).encoded()) : Optional.empty();
        } while (cursor.isPresent());
        assertThat(walked).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aWeekIsCountedInParisDays() {
        planted.add(soleil, "pending", null, Instant.parse("2026-11-17T23:30:00Z"));
        IsoWeek week = IsoWeek.find("2026-W47").orElseThrow();
        List<DeliveryTally.Group> groups = database.in(
                tenant,
                manager -> tally.groups(
                        ALL, DailyMails.ZONE.getId(), week.start(DailyMails.ZONE), week.end(DailyMails.ZONE)));
        assertThat(groups.stream().mapToLong(DeliveryTally.Group::count).sum()).isEqualTo(6);
        assertThat(groups)
                .extracting(group -> group.day().toString())
                .contains("2026-11-16", "2026-11-17", "2026-11-18");
        assertThat(groups)
                .filteredOn(group -> group.outcome().equals(Optional.of("accepted")))
                .singleElement()
                .satisfies(group -> assertThat(group.price()).isEqualByComparingTo("25.00"));
        List<DeliveryTally.Group> others = database.in(
                tenant,
                manager -> tally.groups(
                        Set.of("OTHER"),
                        DailyMails.ZONE.getId(),
                        week.start(DailyMails.ZONE),
                        week.end(DailyMails.ZONE)));
        assertThat(others).isEmpty();
    }

    private long count(DeliveryFilter filter) {
        return database.<Long>in(tenant, manager -> store.count(ALL, filter));
    }

    private static DeliveryFilter none() {
        return status();
    }

    private static DeliveryFilter status(DeliveryStatus... statuses) {
        return filter(Set.of(statuses), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    private static DeliveryFilter outcome(DeliveryOutcome... outcomes) {
        return filter(Set.of(), Set.of(outcomes), Set.of(), Optional.empty(), Optional.empty());
    }

    private static DeliveryFilter ids(UUID one, UUID two) {
        return filter(
                Set.of(),
                Set.of(),
                Set.of(new DeliveryId(one), new DeliveryId(two)),
                Optional.empty(),
                Optional.empty());
    }

    private static DeliveryFilter span(Instant from, Instant to) {
        return filter(Set.of(), Set.of(), Set.of(), Optional.of(from), Optional.of(to));
    }

    private static DeliveryFilter product(String product, String entity) {
        DeliveryFilter none = none();
        return new DeliveryFilter(
                none.statuses(),
                none.outcomes(),
                none.ids(),
                none.lead(),
                none.client(),
                none.commande(),
                Optional.of(product),
                Optional.of(entity),
                none.from(),
                none.to());
    }

    private static DeliveryFilter filter(
            Set<DeliveryStatus> statuses,
            Set<DeliveryOutcome> outcomes,
            Set<DeliveryId> ids,
            Optional<Instant> from,
            Optional<Instant> to) {
        return new DeliveryFilter(
                statuses,
                outcomes,
                ids,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                to);
    }
}
