package io.freehold.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.jobs.JobOptions;
import io.freehold.tenancy.TenantId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobLeasesIT {
    private final QueueBench bench = new QueueBench();
    private final TenantId tenant = bench.database.tenant();

    private Claim abandoned() {
        Claim claim = bench.claimOne();
        bench.execute("update jobs set lease_until = now() - interval '1 second' where id = '" + claim.job() + "'");
        return claim;
    }

    @Test
    void jobOfADeadServerIsTakenUpAgain() {
        UUID job = bench.enqueue(tenant);
        Claim dead = abandoned();
        bench.queue.takeUpAbandoned();
        Claim again = bench.claimOne();
        assertThat(again.job()).isEqualTo(job);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.fence()).isGreaterThan(dead.fence());
    }

    @Test
    void serverThatWasThoughtDeadCannotSettleTheJob() {
        UUID job = bench.enqueue(tenant);
        Claim stale = abandoned();
        bench.queue.takeUpAbandoned();
        Claim again = bench.claimOne();
        assertThat(bench.queue.done(stale)).isFalse();
        assertThat(bench.queue.later(stale, Duration.ZERO, "late")).isFalse();
        assertThat(bench.queue.dead(stale, "late")).isFalse();
        assertThat(bench.state(job)).isEqualTo("RUNNING");
        assertThat(bench.queue.done(again)).isTrue();
    }

    @Test
    void staleServerCannotSettleAJobThatWaits() {
        bench.enqueue(tenant);
        Claim stale = abandoned();
        bench.queue.takeUpAbandoned();
        assertThat(bench.queue.done(stale)).isFalse();
        assertThat(bench.claim(1, 1)).hasSize(1);
    }

    @Test
    void renewedLeaseIsKept() {
        bench.enqueue(tenant);
        Claim claim = abandoned();
        assertThat(bench.queue.renew(Set.of(claim), QueueBench.LEASE)).isEmpty();
        bench.queue.takeUpAbandoned();
        assertThat(bench.queue.done(claim)).isTrue();
    }

    @Test
    void lostLeaseIsReported() {
        bench.enqueue(tenant);
        Claim stale = abandoned();
        bench.queue.takeUpAbandoned();
        assertThat(bench.queue.renew(Set.of(stale), QueueBench.LEASE)).containsExactly(stale);
    }

    @Test
    void jobThatKillsItsServersIsDeadAfterItsLastAttempt() {
        UUID job = bench.enqueue(tenant, JobOptions.NONE.attempts(2));
        abandoned();
        bench.queue.takeUpAbandoned();
        assertThat(bench.state(job)).isEqualTo("READY");
        abandoned();
        bench.queue.takeUpAbandoned();
        assertThat(bench.state(job)).isEqualTo("DEAD");
    }

    @Test
    void shortLeaseRunsOutByItself() {
        bench.enqueue(tenant);
        bench.claim(1, 1, Duration.ZERO);
        bench.queue.takeUpAbandoned();
        assertThat(bench.claim(1, 1)).hasSize(1);
    }
}
