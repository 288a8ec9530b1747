package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.identity.Entities;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fences on the server's own pool of four connections, which two tenants share. */
@ExtendWith(ArquillianExtension.class)
class FencesIT {

    private static final int THREADS = 32;
    private static final int ROUNDS = 40;

    @Inject
    Work work;

    @Inject
    Entities entities;

    @Inject
    Platform platform;

    @Inject
    Ids ids;

    @Resource(lookup = "jdbc/owner")
    DataSource owner;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    /** What a door does, with and without accidents; each call is a transaction. */
    @ApplicationScoped
    public static class Work {

        @PersistenceContext(unitName = "freehold")
        EntityManager em;

        @Transactional
        public List<String> byOrm() {
            return em.createQuery("select e.code from LegalEntity e", String.class)
                    .getResultList();
        }

        @Transactional
        @SuppressWarnings("unchecked")
        public List<String> byPlainSql() {
            return em.createNativeQuery("select code from entities", String.class)
                    .getResultList();
        }

        @Transactional
        public void failAfterWriting() {
            em.createNativeQuery("update entities set name = 'lost'").executeUpdate();
            throw new IllegalStateException("an accident after the write");
        }

        @Transactional
        public void runIntoTheTimeout() {
            em.createNativeQuery("set local statement_timeout = '5ms'").executeUpdate();
            em.createNativeQuery("select cast(pg_sleep(5) as text)").getResultList();
        }
    }

    @BeforeEach
    void schemaIsThere() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(240, TimeUnit.SECONDS);
    }

    @Test
    void noRowCrossesBetweenThreadsThatShareThePool() throws Exception {
        List<TenantId> tenants = List.of(tenantWith("AA"), tenantWith("BB"));
        List<String> codes = List.of("AA", "BB");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> shares = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                shares.add(threads.submit(() -> alternate(tenants, codes, first)));
            }
            int looks = 0;
            for (Future<Integer> share : shares) {
                looks += share.get(240, TimeUnit.SECONDS);
            }
            assertThat(looks).isEqualTo(THREADS * ROUNDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private int alternate(List<TenantId> tenants, List<String> codes, int first) throws Exception {
        int looks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int side = (first + round) % 2;
            int kind = (first + round) % 10;
            // The container's own threads, as requests and jobs have them.
            List<String> seen = executor.submit(() -> TenantScope.in(tenants.get(side), () -> look(kind)))
                    .get(120, TimeUnit.SECONDS);
            assertThat(seen).containsExactly(codes.get(side));
            looks++;
        }
        return looks;
    }

    private List<String> look(int kind) {
        if (kind == 3) {
            swallow(work::failAfterWriting);
        } else if (kind == 6) {
            swallow(work::runIntoTheTimeout);
        }
        return kind % 2 == 0 ? work.byOrm() : work.byPlainSql();
    }

    private static void swallow(Runnable accident) {
        try {
            accident.run();
        } catch (RuntimeException expected) {
            return;
        }
        throw new AssertionError("the accident did not happen");
    }

    @Test
    void theOrmKeepsTenantsApartWithoutRowLevelSecurity() throws Exception {
        TenantId ours = tenantWith("OWN");
        tenantWith("OTHER");
        switchRowSecurity("disable");
        try {
            assertThat(TenantScope.in(ours, work::byPlainSql)).contains("OWN", "OTHER");
            assertThat(TenantScope.in(ours, work::byOrm)).containsExactly("OWN");
        } finally {
            switchRowSecurity("enable");
        }
        assertThat(TenantScope.in(ours, work::byPlainSql)).containsExactly("OWN");
    }

    @Test
    void withoutATenantNothingRuns() {
        swallow(work::byOrm);
        swallow(work::byPlainSql);
    }

    private void switchRowSecurity(String word) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table entities " + word + " row level security");
        }
    }

    private TenantId tenantWith(String code) {
        TenantId tenant = new TenantId(ids.next());
        platform.write("a tenant of a test", connection -> {
            try (var insert =
                    connection.prepareStatement("insert into tenants (id, slug, name) values (?, ?, 'Test')")) {
                insert.setObject(1, tenant.value());
                insert.setString(2, "f-" + tenant.value().toString().substring(24));
                return insert.executeUpdate();
            }
        });
        TenantScope.in(
                tenant,
                () -> Caller.as(Caller.SYSTEM, () -> {
                    entities.add(code, code);
                    return null;
                }));
        return tenant;
    }
}
