package io.freehold.leads.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Sort;
import io.freehold.kernel.Total;
import io.freehold.leads.Consent;
import io.freehold.leads.LeadFilter;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewLead;
import io.freehold.leads.NewProvider;
import io.freehold.leads.entity.LeadCriteria.Span;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.TestDatabase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadSearchIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Set<String> ALL = Set.of("MAIN", "OTHER");

    private final TestDatabase database = TestDatabase.shared();
    private final LeadSearch search = database.wired(new LeadSearch());
    private final LeadStore leads = database.wired(new LeadStore());
    private final Company company = Company.on(database.database(), "MAIN", "OTHER");
    private final TenantId tenant = new TenantId(company.id());
    private UUID provider;

    @BeforeEach
    void fill() {
        provider = database.in(tenant, manager -> {
            Provider row = new Provider(UUID.randomUUID(), new NewProvider("website", "MAIN", false, false, null), NOW);
            manager.persist(row);
            return row.id();
        });
        for (int i = 0; i < 7; i++) {
            // Pairs share a moment, so that the id decides.
            add(i, i % 3 == 0 ? LeadStatus.ROUTED : LeadStatus.NEW, "MAIN", NOW.plusSeconds(i / 2));
        }
        add(7, LeadStatus.NEW, "OTHER", NOW.plusSeconds(60));
    }

    @Test
    void newestComeFirstAndEachCompanySeesItsOwn() {
        assertThat(names(page(ALL, LeadFilter.ALL, PageRequest.first(10))))
                .startsWith("Name7")
                .hasSize(8);
        assertThat(names(page(Set.of("OTHER"), LeadFilter.ALL, PageRequest.first(10))))
                .containsExactly("Name7");
        assertThat(names(page(Set.of(), LeadFilter.ALL, PageRequest.first(10)))).isEmpty();
    }

    @Test
    void walkingByCursorMeetsEachLeadOnce() {
        for (Optional<Sort> sort : List.of(Optional.<Sort>empty(), Optional.of(new Sort("createdAt", false)))) {
            List<String> walked = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                List<LeadRow> rows = page(ALL, LeadFilter.ALL, new PageRequest(3, 0, cursor, sort));
                List<LeadRow> shown = rows.subList(0, Math.min(3, rows.size()));
                walked.addAll(names(shown));
                LeadRow last = shown.get(shown.size() - 1);
                cursor = rows.size() > 3
                        ? Optional.of(new Cursor(last.createdAt(), last.id()).encoded())
                        : Optional.empty();
            } while (cursor.isPresent());
            assertThat(walked).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Test
    void offsetsSkip() {
        PageRequest second = new PageRequest(3, 6, Optional.empty(), Optional.empty());
        assertThat(page(ALL, LeadFilter.ALL, second)).hasSize(2);
        assertThat(count(LeadFilter.ALL)).isEqualTo(8);
    }

    @Test
    void leadsOfSeveralStatusesStandInOneOrder() {
        LeadFilter both = filter(Set.of(LeadStatus.ROUTED, LeadStatus.NEW), null, null, null);
        List<String> all = names(page(ALL, LeadFilter.ALL, PageRequest.first(10)));
        assertThat(names(page(ALL, both, PageRequest.first(10)))).isEqualTo(all);
        assertThat(names(page(ALL, both, PageRequest.first(2)))).isEqualTo(all.subList(0, 3));
        PageRequest later = new PageRequest(3, 4, Optional.empty(), Optional.empty());
        assertThat(names(page(ALL, both, later))).isEqualTo(all.subList(4, 8));
        LeadRow third = page(ALL, both, PageRequest.first(10)).get(2);
        String cursor = new Cursor(third.createdAt(), third.id()).encoded();
        PageRequest after = new PageRequest(4, 0, Optional.of(cursor), Optional.empty());
        assertThat(names(page(ALL, both, after))).isEqualTo(all.subList(3, 8));
        PageRequest oldest = new PageRequest(8, 0, Optional.empty(), Optional.of(new Sort("createdAt", false)));
        assertThat(names(page(ALL, both, oldest))).isEqualTo(names(page(ALL, LeadFilter.ALL, oldest)));
        LeadCriteria criteria = LeadCriteria.of(ALL, both, Optional.empty());
        assertThat(database.<Total>in(tenant, manager -> search.countBounded(criteria)))
                .isEqualTo(Total.exactly(8));
        assertThat(count(both)).isEqualTo(8);
    }

    @Test
    void filtersNarrow() {
        assertThat(count(filter(Set.of(LeadStatus.ROUTED), null, null, null))).isEqualTo(3);
        assertThat(count(filter(Set.of(), "75", null, null))).isEqualTo(8);
        assertThat(count(filter(Set.of(), "69", null, null))).isZero();
        assertThat(count(filter(Set.of(), null, NOW.plusSeconds(60), null))).isEqualTo(1);
        assertThat(count(filter(Set.of(), null, null, NOW.plusSeconds(1)))).isEqualTo(2);
    }

    @Test
    void beginningsAreFoundInTheirColumn() {
        assertThat(found(Span.Column.NAME, "name3")).containsExactly("Name3");
        assertThat(found(Span.Column.NAME, "name")).hasSize(8);
        assertThat(found(Span.Column.PHONE, "+3363998000")).hasSize(8);
        assertThat(found(Span.Column.PHONE, "+33639980005")).containsExactly("Name5");
        assertThat(found(Span.Column.EMAIL, "lead2@")).containsExactly("Name2");
        assertThat(found(Span.Column.NAME, "ame")).isEmpty();
    }

    @Test
    void anotherTenantFindsNothing() {
        TenantId other = new TenantId(Company.on(database.database(), "MAIN").id());
        LeadCriteria criteria = LeadCriteria.of(ALL, LeadFilter.ALL, Optional.empty());
        assertThat(database.<Long>in(
                        other, manager -> search.countBounded(criteria).rows()))
                .isZero();
    }

    @Test
    void aLongListIsCountedAsFarAsItsBoundAndWhollyOnlyOnRequest() {
        company.execute("""
                insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, search_name,
                    reasons, payload, created_at, updated_at)
                select ?, gen_random_uuid(), ?, 'MAIN', false, false, false, 'duplicate', '', '[]', '{}', now(), now()
                from generate_series(1, ?)""", company.id(), provider, Total.ROWS_MAX + 1);
        LeadCriteria all = LeadCriteria.of(ALL, LeadFilter.ALL, Optional.empty());
        assertThat(database.<Total>in(tenant, manager -> search.countBounded(all)))
                .isEqualTo(new Total(Total.ROWS_MAX, true));
        assertThat(database.<Total>in(tenant, manager -> search.count(all)))
                .isEqualTo(Total.exactly(Total.ROWS_MAX + 9));
        LeadCriteria few = LeadCriteria.of(Set.of("OTHER"), LeadFilter.ALL, Optional.empty());
        assertThat(database.<Total>in(tenant, manager -> search.countBounded(few)))
                .isEqualTo(Total.exactly(1));
    }

    @Test
    void thoseThatWaitAreWalkedById() {
        List<UUID> waiting =
                database.in(tenant, manager -> leads.waiting("new", NOW, NOW.plusSeconds(90), new UUID(0, 0), 3));
        assertThat(waiting).hasSize(3);
        List<UUID> rest =
                database.in(tenant, manager -> leads.waiting("new", NOW, NOW.plusSeconds(90), waiting.get(2), 10));
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(waiting);
    }

    private List<String> found(Span.Column column, String begin) {
        Span span = new Span(column, begin, begin + Character.MAX_VALUE);
        LeadCriteria criteria = LeadCriteria.of(ALL, LeadFilter.ALL, Optional.of(span));
        return names(database.in(tenant, manager -> search.page(criteria, PageRequest.first(50))));
    }

    private static LeadFilter filter(Set<LeadStatus> statuses, String department, Instant from, Instant to) {
        return new LeadFilter(
                statuses,
                Optional.of("solar"),
                Optional.ofNullable(department),
                Optional.empty(),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private long count(LeadFilter filter) {
        LeadCriteria criteria = LeadCriteria.of(ALL, filter, Optional.empty());
        return database.in(tenant, manager -> search.count(criteria).rows());
    }

    private List<LeadRow> page(Set<String> readable, LeadFilter filter, PageRequest request) {
        LeadCriteria criteria = LeadCriteria.of(readable, filter, Optional.empty());
        return database.in(tenant, manager -> search.page(criteria, request));
    }

    private static List<String> names(List<LeadRow> rows) {
        return rows.stream().map(LeadRow::lastName).toList();
    }

    private void add(int number, LeadStatus status, String entity, Instant at) {
        Source source = new Source(provider, entity, false, false, OptionalInt.empty(), ZoneOffset.UTC, true);
        NewLead said = new NewLead(
                "+3363998000" + number,
                "lead" + number + "@example.org",
                "Camille",
                "Name" + number,
                "75",
                null,
                "solar",
                new Consent("I agree.", at, null, null, null),
                false,
                List.of());
        database.in(tenant, manager -> {
            leads.add(new Lead(
                    UUID.randomUUID(),
                    source,
                    said,
                    "name" + number + " camille",
                    new Lead.Papers("{}", "[]"),
                    status,
                    at));
            return null;
        });
    }
}
