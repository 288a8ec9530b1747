package io.freehold.delivery;

import io.freehold.commandes.ClientContact;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.DeliveryMethod;
import io.freehold.delivery.control.DeliveryDays;
import io.freehold.delivery.control.DeliveryMail;
import io.freehold.delivery.control.RetryPlan;
import io.freehold.delivery.control.Tidings;
import io.freehold.delivery.control.WrittenMail;
import io.freehold.delivery.entity.BatchStore;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryBatch;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The steps of a client's daily mail, each one transaction in which its deliveries take the same step. */
@ApplicationScoped
public class BatchCourse {

    @Inject
    BatchStore store;

    @Inject
    LeadJourney leads;

    @Inject
    Clients clients;

    @Inject
    DeliveryCourse course;

    @Inject
    DeliveryDays days;

    @Inject
    DeliverySettings settings;

    @Inject
    Tidings tidings;

    @Inject
    Jobs jobs;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Whose deliveries wait, and of which company. */
    @Transactional
    public List<WaitingClient> waiting() {
        return store.waiting();
    }

    /** Makes the client's mail of the day of what waits, once; false when there is nothing for it to do. */
    @Transactional
    public boolean open(WaitingClient waiting, LocalDate day) {
        if (store.isMade(waiting, day)) {
            return false;
        }
        ClientContact client = clients.contact(new ClientId(waiting.client()));
        List<Delivery> pending = days.allowed(client, store.pending(waiting), day);
        if (pending.isEmpty()) {
            return false;
        }
        if (client.method() != DeliveryMethod.MAIL) {
            pending.forEach(delivery -> course.depart(new DeliveryId(delivery.id())));
            return true;
        }
        Instant now = now();
        DeliveryBatch batch = new DeliveryBatch(ids.next(), day, pending.get(0), pending.size(), now);
        store.add(batch);
        sheets(pending);
        pending.forEach(delivery -> depart(delivery, batch, now));
        enqueue(batch);
        return true;
    }

    /** A failed mail departs again with what is still of it, unless somebody was faster. */
    @Transactional
    public void retry(BatchId id, int attempts) {
        DeliveryBatch batch = require(id);
        List<Delivery> failed = store.deliveries(id.value(), DeliveryStatus.FAILED);
        if (batch.status() != BatchStatus.FAILED || batch.attempts() != attempts || failed.isEmpty()) {
            return;
        }
        Instant now = now();
        batch.begin(now);
        sheets(failed);
        failed.forEach(delivery -> depart(delivery, batch, now));
        enqueue(batch);
    }

    private void depart(Delivery delivery, DeliveryBatch batch, Instant now) {
        delivery.beginIn(batch.id(), now);
        tidings.toLead(delivery);
    }

    private void enqueue(DeliveryBatch batch) {
        BatchId id = new BatchId(batch.id());
        jobs.enqueue(BatchDispatch.JOB, new BatchDispatch.Order(id), JobOptions.keyed(id + " " + batch.attempts()));
    }

    /** The mail of a batch that is on its way; empty when it is not, or no longer. */
    @Transactional
    public Optional<Mail> pack(BatchId id) {
        DeliveryBatch batch = require(id);
        List<Delivery> under = store.deliveries(id.value(), DeliveryStatus.SENDING);
        if (batch.status() != BatchStatus.SENDING || under.isEmpty()) {
            return Optional.empty();
        }
        ClientContact client = clients.contact(new ClientId(batch.clientId()));
        WrittenMail content = DeliveryMail.of(settings.email().chosen(), client, sheets(under), batch.day(), id);
        return Optional.of(content.numbered("batch-" + id, batch.packed(content.sum())));
    }

    /** The client has it, and with it each of its deliveries. */
    @Transactional
    public void sent(BatchId id, String message, Instant at) {
        DeliveryBatch batch = require(id);
        batch.sent(message, at);
        List<Delivery> under = store.deliveries(id.value(), DeliveryStatus.SENDING);
        sheets(under);
        under.forEach(delivery -> {
            delivery.sent(at);
            tidings.sent(delivery, at);
        });
    }

    /** It did not leave; as {@link DeliveryCourse#failed}, for all of them at once. */
    @Transactional
    public void failed(BatchId id, String why, boolean mayPass, Optional<Duration> asked) {
        DeliveryBatch batch = require(id);
        Instant now = now();
        Optional<Instant> again = mayPass ? RetryPlan.next(batch.attempts(), asked, now) : Optional.empty();
        batch.failed(why, now);
        List<Delivery> under = store.deliveries(id.value(), DeliveryStatus.SENDING);
        sheets(under);
        under.forEach(delivery -> {
            delivery.failed(why, now, again);
            tidings.toLead(delivery);
            tidings.toAll(DeliveryNews.FAILED, delivery);
        });
        again.ifPresent(due -> jobs.enqueue(
                BatchDispatch.RETRY_JOB,
                new BatchDispatch.Retry(id, batch.attempts()),
                JobOptions.keyed(id + " " + batch.attempts()).notBefore(due)));
    }

    /** All leads in one query: what follows finds each of them read already. */
    private List<LeadSheet> sheets(List<Delivery> deliveries) {
        return leads.sheets(deliveries.stream()
                .map(delivery -> new LeadId(delivery.leadId()))
                .toList());
    }

    private DeliveryBatch require(BatchId id) {
        return store.claim(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
