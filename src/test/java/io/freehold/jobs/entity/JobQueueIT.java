package io.freehold.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.jobs.JobOptions;
import io.freehold.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobQueueIT {
    private final QueueBench bench = new QueueBench();
    private final TenantId tenant = bench.database.tenant();

    @Test
    void enqueuedJobIsClaimedWithItsPayload() {
        UUID job = bench.enqueue(tenant);
        Claim claim = bench.claimOne();
        assertThat(claim.job()).isEqualTo(job);
        assertThat(claim.tenant()).isEqualTo(tenant);
        assertThat(claim.payload()).isEqualTo("{\"n\": 1}");
        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(bench.state(job)).isEqualTo("RUNNING");
    }

    @Test
    void jobOfARolledBackTransactionIsNeverRun() {
        assertThatThrownBy(() -> bench.database.in(tenant, manager -> {
                    bench.add(JobOptions.NONE);
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");
        assertThat(bench.claim(10, 10)).isEmpty();
    }

    @Test
    void jobThatIsNotCommittedYetIsNotClaimed() {
        bench.database.in(tenant, manager -> {
            bench.add(JobOptions.NONE);
            manager.flush();
            assertThat(bench.claim(10, 10)).isEmpty();
            return null;
        });
        assertThat(bench.claim(10, 10)).hasSize(1);
    }

    @Test
    void doneJobIsNotClaimedAgain() {
        UUID job = bench.enqueue(tenant);
        assertThat(bench.queue.done(bench.claimOne())).isTrue();
        assertThat(bench.state(job)).isEqualTo("DONE");
        assertThat(bench.claim(10, 10)).isEmpty();
    }

    @Test
    void failedJobWaitsItsTimeAndIsThenTriedAgain() {
        UUID job = bench.enqueue(tenant);
        assertThat(bench.queue.later(bench.claimOne(), Duration.ofHours(1), "java.io.IOException"))
                .isTrue();
        assertThat(bench.claim(10, 10)).isEmpty();
        bench.execute("update jobs set run_after = now() where id = '" + job + "'");
        assertThat(bench.claimOne().attempt()).isEqualTo(2);
        assertThat(bench.ask("select last_error from jobs where id = '" + job + "'"))
                .isEqualTo("java.io.IOException");
    }

    @Test
    void deadJobStaysDead() {
        UUID job = bench.enqueue(tenant);
        assertThat(bench.queue.dead(bench.claimOne(), "java.io.IOException")).isTrue();
        assertThat(bench.state(job)).isEqualTo("DEAD");
        assertThat(bench.claim(10, 10)).isEmpty();
    }

    @Test
    void jobOfTheFutureWaits() {
        bench.enqueue(tenant, JobOptions.NONE.notBefore(Instant.parse("2999-01-01T00:00:00Z")));
        assertThat(bench.claim(10, 10)).isEmpty();
    }

    @Test
    void kindWithoutAHandlerHereIsLeftToOthers() {
        bench.enqueue(tenant);
        assertThat(bench.queue.claim(Set.of("other-" + bench.kind), 10, 10, QueueBench.LEASE))
                .isEmpty();
    }

    @Test
    void sameKeyIsTheSameJobEvenWhenItIsDone() {
        UUID first = bench.enqueue(tenant, JobOptions.keyed("week-3"));
        assertThat(bench.enqueue(tenant, JobOptions.keyed("week-3"))).isEqualTo(first);
        bench.queue.done(bench.claimOne());
        assertThat(bench.enqueue(tenant, JobOptions.keyed("week-3"))).isEqualTo(first);
        assertThat(bench.claim(10, 10)).isEmpty();
        assertThat(bench.enqueue(tenant, JobOptions.keyed("week-4"))).isNotEqualTo(first);
    }

    @Test
    void anotherTenantsKeyIsItsOwn() {
        TenantId other = bench.database.tenant();
        UUID first = bench.enqueue(tenant, JobOptions.keyed("week-3"));
        assertThat(bench.enqueue(other, JobOptions.keyed("week-3"))).isNotEqualTo(first);
        assertThat(bench.claim(10, 10)).extracting(Claim::tenant).containsExactlyInAnyOrder(tenant, other);
    }

    @Test
    void everyActiveTenantGetsOneJobAKey() {
        TenantId suspended = bench.database.tenant();
        bench.execute("update tenants set status = 'SUSPENDED' where id = '" + suspended + "'");
        assertThat(bench.queue.addEverywhere(bench.kind, "{}", "due", UUID::randomUUID))
                .isPositive();
        assertThat(bench.queue.addEverywhere(bench.kind, "{}", "due", UUID::randomUUID))
                .isZero();
        List<TenantId> served =
                bench.claim(10_000, 1).stream().map(Claim::tenant).toList();
        assertThat(served).contains(tenant).doesNotContain(suspended).doesNotHaveDuplicates();
    }

    @Test
    void endedJobsAreForgottenInTheEnd() {
        UUID old = bench.enqueue(tenant);
        bench.queue.done(bench.claimOne());
        UUID recent = bench.enqueue(tenant);
        bench.queue.done(bench.claimOne());
        UUID waiting = bench.enqueue(tenant);
        bench.execute("update jobs set finished_at = now() - interval '40 days' where id = '" + old + "'");
        bench.queue.purge(Duration.ofDays(30));
        assertThat(bench.state(old)).isNull();
        assertThat(bench.state(recent)).isEqualTo("DONE");
        assertThat(bench.state(waiting)).isEqualTo("READY");
    }
}
