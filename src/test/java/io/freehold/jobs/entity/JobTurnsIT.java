package io.freehold.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobTurnsIT {
    private static final int SERVERS = 8;

    private final QueueBench bench = new QueueBench();

    private List<TenantId> tenants(int count) {
        return IntStream.range(0, count).mapToObj(i -> bench.database.tenant()).toList();
    }

    private void enqueue(TenantId tenant, int jobs) {
        for (int i = 0; i < jobs; i++) {
            bench.enqueue(tenant);
        }
    }

    private static List<Claim> together(Callable<List<Claim>> server) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Callable<List<Claim>>> servers = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                servers.add(server);
            }
            List<Claim> all = new ArrayList<>();
            for (Future<List<Claim>> claimed : threads.invokeAll(servers)) {
                all.addAll(claimed.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoServersNeverClaimTheSameJob() throws Exception {
        tenants(6).forEach(tenant -> enqueue(tenant, 10));
        List<Claim> claims = together(() -> {
            List<Claim> own = new ArrayList<>();
            List<Claim> next;
            do {
                next = bench.claim(3, 1_000);
                own.addAll(next);
            } while (!next.isEmpty());
            return own;
        });
        // A server that found every turn locked gave up early; whatever was left is claimed now.
        claims.addAll(bench.claim(1_000, 1_000));
        assertThat(claims).hasSize(60).extracting(Claim::job).doesNotHaveDuplicates();
    }

    @Test
    void tenantWithManyJobsLeavesRoomForTheOthers() {
        List<TenantId> tenants = tenants(3);
        enqueue(tenants.get(0), 50);
        enqueue(tenants.get(1), 1);
        enqueue(tenants.get(2), 1);
        assertThat(bench.claim(3, 100)).extracting(Claim::tenant).containsExactlyInAnyOrderElementsOf(tenants);
    }

    @Test
    void tenantsAreServedInTurn() {
        List<TenantId> tenants = tenants(3);
        tenants.forEach(tenant -> enqueue(tenant, 2));
        List<TenantId> order = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            order.add(bench.claimOne().tenant());
        }
        assertThat(order.subList(0, 3)).containsExactlyInAnyOrderElementsOf(tenants);
        assertThat(order.subList(3, 6)).isEqualTo(order.subList(0, 3));
    }

    @Test
    void freeWorkersAreNotLeftIdleForFairness() {
        TenantId only = bench.database.tenant();
        enqueue(only, 5);
        assertThat(bench.claim(4, 4)).hasSize(4);
    }

    @Test
    void tenantHasNoMoreRunningThanItMay() throws Exception {
        TenantId tenant = bench.database.tenant();
        enqueue(tenant, 20);
        List<Claim> running = together(() -> bench.claim(4, 2));
        running.addAll(bench.claim(4, 2));
        assertThat(running).hasSize(2);
        bench.queue.done(running.get(0));
        assertThat(bench.claim(4, 2)).hasSize(1);
    }

    @Test
    void oldestJobOfATenantComesFirst() {
        TenantId tenant = bench.database.tenant();
        var first = bench.enqueue(tenant);
        var second = bench.enqueue(tenant);
        assertThat(bench.claimOne().job()).isEqualTo(first);
        assertThat(bench.claimOne().job()).isEqualTo(second);
    }
}
