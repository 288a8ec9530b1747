package io.freehold.jobs;

import io.freehold.jobs.control.AfterCommit;
import io.freehold.jobs.control.Bell;
import io.freehold.jobs.entity.JobQueue;
import io.freehold.jobs.entity.JobStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Work to be done after the commit, by any server, at least once. Every call that leaves the house
 * (mail, webhooks) is made by a {@link JobHandler} and not inside a transaction.
 */
@ApplicationScoped
public class Jobs {
    private JobStore store;
    private JobQueue queue;
    private AfterCommit afterCommit;
    private Bell bell;
    private Ids ids;
    private Json json;

    /** For the container. */
    protected Jobs() {}

    @Inject
    Jobs(JobStore store, JobQueue queue, AfterCommit afterCommit, Bell bell, Ids ids, Json json) {
        this.store = store;
        this.queue = queue;
        this.afterCommit = afterCommit;
        this.bell = bell;
        this.ids = ids;
        this.json = json;
    }

    /** As {@link #enqueue(String, Object, JobOptions)} with no options. */
    @Transactional(TxType.MANDATORY)
    public UUID enqueue(String kind, Object payload) {
        return enqueue(kind, payload, JobOptions.NONE);
    }

    /**
     * Enqueues in the caller's transaction, for the bound tenant; without a transaction it throws.
     *
     * @param kind names the handler
     * @param payload what the handler reads back; keep ids in it rather than copies of rows
     * @return the job, or the one that already carries the same key
     */
    @Transactional(TxType.MANDATORY)
    public UUID enqueue(String kind, Object payload, JobOptions options) {
        UUID job = store.add(ids.next(), kind, json.write(payload), options);
        afterCommit.ring(Bell.Topic.JOBS);
        return job;
    }

    /**
     * Enqueues one job in each active tenant, for scheduled work; a tenant that already has the key
     * gets no second one.
     *
     * @return how many were enqueued
     */
    public int enqueueEverywhere(String kind, Object payload, String key) {
        int enqueued = queue.addEverywhere(kind, json.write(payload), key, ids::next);
        bell.ring(Bell.Topic.JOBS);
        return enqueued;
    }
}
