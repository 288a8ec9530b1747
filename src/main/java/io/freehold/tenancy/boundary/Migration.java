package io.freehold.tenancy.boundary;

import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date as the owner, off the start's own thread: the server starts without
 * its database, tries again until it answers, and is not ready before.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    private static final long RETRY_AFTER_SECONDS = 1;

    @Resource(lookup = "jdbc/owner")
    private DataSource owner;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private boolean outageLogged;

    @PostConstruct
    void begin() {
        scheduler.submit(this::migrate);
    }

    private void migrate() {
        try {
            int applied = Flyway.configure(getClass().getClassLoader())
                    .dataSource(owner)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
            LOG.log(Level.INFO, "Schema is up to date; {0} migrations applied.", applied);
            Migrations.finished();
        } catch (FlywayException e) {
            retry(e);
        }
    }

    private void retry(FlywayException failure) {
        if (!DatabaseFailure.isOutage(failure)) {
            LOG.log(Level.ERROR, "A migration failed. The server stays up and not ready; trying again.", failure);
        } else if (!outageLogged) {
            outageLogged = true;
            LOG.log(Level.WARNING, "The database does not answer; trying each second: {0}", failure.getMessage());
        }
        scheduler.schedule(this::migrate, RETRY_AFTER_SECONDS, TimeUnit.SECONDS);
    }
}
