package io.freehold.demo.boundary;

import io.freehold.demo.Demonstration;
import io.freehold.tenancy.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Makes the demo data once the schema is there. A demo that fails is logged and keeps nobody from working. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    Demonstration demonstration;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (demonstration.isWanted()) {
            Migrations.then(() -> executor.execute(this::fill));
        } else {
            demonstration.end();
        }
    }

    private void fill() {
        long began = System.nanoTime();
        try {
            List<Runnable> steps = demonstration.begin();
            CompletableFuture<?>[] running =
                    steps.stream().map(executor::runAsync).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(running).join();
            if (!steps.isEmpty()) {
                demonstration.complete();
                LOG.log(Level.INFO, "Demo data made in {0} ms.", (System.nanoTime() - began) / 1_000_000);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The demo data could not be made", e);
        } finally {
            demonstration.end();
        }
    }
}
