package io.freehold.monitoring.boundary;

import io.freehold.kernel.Measures;
import io.freehold.monitoring.DatabaseWatch;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Begins to watch, and shows what can be counted before anything was. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WatchStart {
    @Inject
    private DatabaseWatch watch;

    @Inject
    private Measures measures;

    @PostConstruct
    void start() {
        watch.start();
        measures.announceCount("tenant_mismatch_errors_total");
        measures.announceCount("rls_violation_errors_total");
        measures.announceCount("tenant_context_established_total");
        measures.announceCount("doc_ingested_total");
        measures.announceDuration("ocr_duration_ms");
        measures.gauge("revenue_total_eur", () -> 0);
    }

    @PreDestroy
    void stop() {
        watch.stop();
    }
}
