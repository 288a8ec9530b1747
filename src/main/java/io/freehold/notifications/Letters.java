package io.freehold.notifications;

import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.notifications.control.Stationery;
import io.freehold.notifications.entity.Notification;
import io.freehold.notifications.entity.NotificationStore;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Letters from templates: queued with the change that causes them, sent after its commit. */
@ApplicationScoped
public class Letters {

    /** The job that sends one. */
    public static final String JOB = "letter.send";

    @Inject
    NotificationStore store;

    @Inject
    Stationery stationery;

    @Inject
    Jobs jobs;

    @Inject
    Json json;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Tries of a letter; 30 with their waits are some three and a half hours. */
    @Inject
    @ConfigProperty(name = "mail.attempts", defaultValue = "30")
    int attempts;

    /** What the job is told. */
    public record Order(UUID notification) {}

    /** Queues a letter of the bound tenant in the caller's transaction; without one it throws. */
    @Transactional(TxType.MANDATORY)
    public void post(Letter letter) {
        var house = new Stationery.House(Optional.of(TenantScope.current()), store.tenantName());
        Notification row = new Notification(
                ids.next(),
                letter.template(),
                json.write(letter),
                letter.to(),
                stationery.subject(letter, house),
                clock.instant());
        store.add(row);
        send(row.id());
    }

    /** Has a letter of the log that waits sent by a job. */
    @Transactional(TxType.MANDATORY)
    public void send(UUID notification) {
        jobs.enqueue(JOB, new Order(notification), JobOptions.NONE.attempts(attempts));
    }
}
