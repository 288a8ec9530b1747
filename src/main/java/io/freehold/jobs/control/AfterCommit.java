package io.freehold.jobs.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Rings the bell once the running transaction has committed, once a topic however much it wrote. */
@ApplicationScoped
public class AfterCommit {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    private Bell bell;

    /** For the container. */
    protected AfterCommit() {}

    @Inject
    AfterCommit(Bell bell) {
        this.bell = bell;
    }

    /** Rings after the commit and not after a rollback. */
    public void ring(Bell.Topic topic) {
        if (registry.getResource(topic) == null) {
            registry.putResource(topic, topic);
            registry.registerInterposedSynchronization(new Ringing(topic));
        }
    }

    private final class Ringing implements Synchronization {
        private final Bell.Topic topic;

        Ringing(Bell.Topic topic) {
            this.topic = topic;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is told before it is true.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring(topic);
            }
        }
    }
}
