package io.freehold.jobs;

/**
 * Carries out the jobs of one kind: a CDI bean in the module that enqueues them.
 *
 * <p>Runs in the job's tenant scope as {@code Caller.SYSTEM}, outside a transaction, with the request
 * scope active. A job may be run again after a server died in it, so running it twice must do no
 * harm. Whatever is thrown makes it wait and be tried again, and dead after its last attempt.
 */
public interface JobHandler {
    /** The kind, such as {@code delivery.send}; unique over all handlers. */
    String kind();

    /** Does the work. An interrupt means that the lease is lost or the server stops: give up. */
    void run(Job job) throws Exception;
}
