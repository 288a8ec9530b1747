package io.freehold.notifications;

import io.freehold.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Letters from templates: queued with the change that causes them, sent after its commit. */
@ApplicationScoped
public class Letters {

    /** The job that sends one. */
    public static final String JOB = "letter.send";

    @Inject
    Jobs jobs;

    /** Queues a letter of the bound tenant in the caller's transaction; without one it throws. */
    @Transactional(TxType.MANDATORY)
    public void post(Letter letter) {
        jobs.enqueue(JOB, letter);
    }
}
