package io.freehold.container;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Handles the test's jobs: notes what it sees and fails as often as the payload says. */
@ApplicationScoped
public class Rehearsal implements JobHandler {
    static final String KIND = "rehearsal";

    /** One run. */
    public record Seen(UUID job, int attempt, UUID tenant, Caller.Kind caller, boolean inTransaction) {}

    private final Map<UUID, BlockingQueue<Seen>> seen = new ConcurrentHashMap<>();

    @Inject
    private Json json;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        of(TenantScope.current())
                .add(new Seen(
                        job.id(),
                        job.attempt(),
                        TenantScope.current().value(),
                        Caller.current().kind(),
                        transactions.getTransactionKey() != null));
        int failures = (Integer) json.read(job.payload(), Map.class).get("failures");
        if (job.attempt() <= failures) {
            throw new IllegalStateException("as rehearsed");
        }
    }

    private BlockingQueue<Seen> of(TenantId tenant) {
        return seen.computeIfAbsent(tenant.value(), id -> new LinkedBlockingQueue<>());
    }

    /** The tenant's next run, waited for so long. */
    public Seen next(TenantId tenant, int seconds) throws TimeoutException, InterruptedException {
        Seen next = of(tenant).poll(seconds, TimeUnit.SECONDS);
        if (next == null) {
            throw new TimeoutException("nothing ran");
        }
        return next;
    }
}
