package io.freehold.commandes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.ClientFilter;
import io.freehold.commandes.CommandeFilter;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Lists cost as many statements whatever they hold, and hold one tenant's rows. */
class CommandeSearchIT {

    private static final Instant NOON = Instant.parse("2026-03-02T11:30:00Z");
    private static final Set<String> MAIN = Set.of("MAIN");
    private static final PageRequest PAGE = PageRequest.first(50);
    private static final CommandeFilter ALL = new CommandeFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final ClientFilter EVERYBODY =
            new ClientFilter(Optional.empty(), Optional.empty(), Optional.empty());

    private final TestDatabase database = TestDatabase.shared();
    private final CommandeSearch search = database.wired(new CommandeSearch());
    private final ClientStore clients = database.wired(new ClientStore());
    private final PaceStore pace = database.wired(new PaceStore());
    private final Company company = Company.on(database.database(), "MAIN");
    private final TenantId tenant = new TenantId(company.id());
    private final LeadDesk desk = LeadDesk.of(company);

    @Test
    void aPageIsOneStatementHoweverManyRowsItHas() {
        for (int i = 0; i < 5; i++) {
            desk.commande("Client " + i, 10, "75", "2A", "69");
        }
        assertThat(statements(manager -> search.page(MAIN, ALL, PAGE, NOON))).isEqualTo(1);
        assertThat(statements(manager -> clients.page(MAIN, EVERYBODY, PAGE))).isEqualTo(1);
        assertThat(statements(manager -> pace.weeks(MAIN, NOON, NOON.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(statements(manager -> pace.lb(MAIN))).isEqualTo(1);
        List<CommandeRow> rows = database.in(tenant, manager -> search.page(MAIN, ALL, PAGE, NOON));
        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.departements()).containsExactly("2A", "69", "75"));
    }

    @Test
    void anotherTenantsAndAnotherCompanysRowsAreInNoList() {
        desk.commande("Paris", 10, "75");
        TenantId other = new TenantId(Company.on(database.database(), "MAIN").id());
        assertThat(database.<List<CommandeRow>>in(other, manager -> search.page(MAIN, ALL, PAGE, NOON)))
                .isEmpty();
        assertThat(database.<Long>in(other, manager -> search.count(MAIN, ALL))).isZero();
        assertThat(database.<Long>in(tenant, manager -> search.count(Set.of("OTHER"), ALL)))
                .isZero();
        assertThat(database.<Long>in(tenant, manager -> search.count(MAIN, ALL)))
                .isEqualTo(1);
    }

    private long statements(Function<EntityManager, ?> work) {
        return database.in(tenant, manager -> {
            Statistics statistics = manager.getEntityManagerFactory()
                    .unwrap(SessionFactory.class)
                    .getStatistics();
            statistics.setStatisticsEnabled(true);
            long before = statistics.getPrepareStatementCount();
            work.apply(manager);
            long count = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            return count;
        });
    }
}
