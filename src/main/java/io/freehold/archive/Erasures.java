package io.freehold.archive;

import io.freehold.accounts.Visits;
import io.freehold.archive.control.CertificateSum;
import io.freehold.archive.entity.CertificateStore;
import io.freehold.archive.entity.ErasureStore;
import io.freehold.audit.PlatformAudit;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The end of a tenant: all its rows, in all tables, and a certificate in their place. What is gone is in
 * backups only, until those are over. Refuses with 403 without {@value #DELETE}.
 */
@ApplicationScoped
public class Erasures {

    /** What lets an operator do it. */
    public static final String DELETE = "tenants.delete";

    /** The job's kind. */
    public static final String JOB = "archive.erase";

    /** With the backoff, some hours: what stands in the way, such as an open transaction, goes by. */
    private static final int ATTEMPTS = 40;

    private CertificateStore certificates;
    private ErasureStore store;
    private CertificateSum sum;
    private Visits visits;
    private Jobs jobs;
    private PlatformAudit audit;
    private Clock clock;
    private Ids ids;

    /** For the container. */
    protected Erasures() {}

    @Inject
    Erasures(
            CertificateStore certificates,
            ErasureStore store,
            CertificateSum sum,
            Visits visits,
            Jobs jobs,
            PlatformAudit audit,
            Clock clock,
            Ids ids) {
        this.certificates = certificates;
        this.store = store;
        this.sum = sum;
        this.visits = visits;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Begins the erasure of a deleted tenant; begun again, goes on with it. Refuses with 400 another
     * {@code confirm} than the subdomain, with 404, with 409 {@code STATE_CONFLICT} a tenant that was
     * not deleted before.
     */
    @Permit(DELETE)
    public Certificate begin(UUID tenant, String confirm) {
        CertificateStore.Request request = new CertificateStore.Request(
                ids.next(), confirm, Caller.current().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        Certificate certificate = certificates.begin(tenant, request);
        return certificate.finishedAt().isPresent() ? certificate : carriedOn(tenant, certificate);
    }

    private Certificate carriedOn(UUID tenant, Certificate begun) {
        audit.record("tenant.erasure_begun", "tenant", tenant, Map.of("subdomain", begun.subdomain()));
        try {
            visits.changing(tenant, Set.of(), () -> jobs.enqueue(JOB, Map.of(), JobOptions.NONE.attempts(ATTEMPTS)));
            return begun;
        } catch (RuntimeException e) {
            // The job of an earlier request may have taken the tenant away in between: then all is done.
            return certificates
                    .find(tenant)
                    .filter(now -> now.finishedAt().isPresent())
                    .orElseThrow(() -> e);
        }
    }

    /** How far it has come, or the finished certificate; 404 when none was begun. */
    @Permit(DELETE)
    public Certificate certificate(UUID tenant) {
        return certificates.find(tenant).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** Takes the rows away. Stopped anywhere, it goes on from there when it is called again. */
    @Permit(DELETE)
    public void carryOut(UUID tenant) throws InterruptedException {
        for (String table : store.tables()) {
            while (store.step(tenant, table)) {
                requireHeld();
            }
            requireHeld();
        }
        Certificate ended = store.end(tenant, clock.instant().truncatedTo(ChronoUnit.MICROS), sum::of);
        audit.record("tenant.erased", "tenant", tenant, Map.of("subdomain", ended.subdomain()));
    }

    private static void requireHeld() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("another server goes on with this");
        }
    }
}
