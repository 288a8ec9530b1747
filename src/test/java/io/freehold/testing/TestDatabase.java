package io.freehold.testing;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The persistence unit on a real, migrated database without a server, for tests of entities and
 * stores. One for the JVM; each test makes its own tenant.
 */
public final class TestDatabase {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static TestDatabase shared;

    private final Database database;
    private final DataSource platform;
    private final EntityManagerFactory factory;

    private TestDatabase(Database database) {
        this.database = database;
        this.platform = new ReusedSessions(database, Role.PLATFORM, true);
        this.factory = Persistence.createEntityManagerFactory("freehold", outsideTheServer());
        RunFolder.atEnd(factory);
    }

    /** The one that tests share. */
    public static synchronized TestDatabase shared() {
        if (shared == null) {
            shared = new TestDatabase(Postgres.migratedDatabase());
        }
        return shared;
    }

    private Map<String, Object> outsideTheServer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        // As in the server, the connection is in its transaction from the first statement on.
        settings.put("jakarta.persistence.jtaDataSource", new ReusedSessions(database, Role.APP, false));
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        settings.put("hibernate.connection.provider_disables_autocommit", true);
        return settings;
    }

    /** A new tenant with a slug nobody else has. */
    public TenantId tenant() {
        TenantId tenant = new TenantId(UUID.randomUUID());
        try (Connection session = database.as(Role.PLATFORM);
                PreparedStatement insert =
                        session.prepareStatement("insert into tenants (id, slug, name) values (?, ?, ?)")) {
            insert.setObject(1, tenant.value());
            insert.setString(2, "t-" + tenant.value().toString().substring(0, 13));
            insert.setString(3, "Tenant " + tenant.value());
            insert.execute();
            return tenant;
        } catch (SQLException e) {
            throw new IllegalStateException("No tenant", e);
        }
    }

    /** Does the work in one transaction and in the tenant's scope; what it throws rolls back. */
    public <T> T in(TenantId tenant, Function<EntityManager, T> work) {
        return TenantScope.in(tenant, () -> transaction(work));
    }

    private <T> T transaction(Function<EntityManager, T> work) {
        EntityManager manager = factory.createEntityManager();
        CURRENT.set(manager);
        try {
            manager.getTransaction().begin();
            T result = work.apply(manager);
            manager.getTransaction().commit();
            return result;
        } finally {
            CURRENT.remove();
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    /** Fills the store's persistence context with that of the transaction it is used in. */
    public <T> T wired(T store) {
        try {
            for (Field field : store.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(store, transactional());
                }
            }
            return store;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManager transactional() {
        return (EntityManager) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(CURRENT.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Work across tenants, as the server has it. */
    public Platform platform() {
        return new Platform(platform);
    }

    /** The database below. */
    public Database database() {
        return database;
    }
}
