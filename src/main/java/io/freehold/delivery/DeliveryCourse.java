package io.freehold.delivery;

import io.freehold.commandes.ClientContact;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.DeliveryMethod;
import io.freehold.commandes.WebhookSecrets;
import io.freehold.delivery.control.DeliveryMail;
import io.freehold.delivery.control.Parcel;
import io.freehold.delivery.control.RetryPlan;
import io.freehold.delivery.control.Tidings;
import io.freehold.delivery.control.WrittenMail;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadSheet;
import io.freehold.routing.LeadRouted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The steps of a delivery's course: each is one transaction with its event, and the lead shows it at once.
 * Members' acts are in {@link Sendings} and {@link Outcomes}.
 */
@ApplicationScoped
public class DeliveryCourse {

    @Inject
    DeliveryStore store;

    @Inject
    LeadJourney leads;

    @Inject
    Clients clients;

    @Inject
    WebhookSecrets secrets;

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

    /**
     * A lead has its place: its delivery begins in the same transaction. One to a client's own server departs at
     * once, one by mail waits for the daily run or for a member.
     */
    @Transactional(TxType.MANDATORY)
    public void begin(@Observes LeadRouted routed) {
        Delivery delivery = new Delivery(ids.next(), routed);
        store.add(delivery);
        tidings.toLead(delivery);
        tidings.toAll(DeliveryNews.CREATED, delivery);
        if (clients.method(routed.client()) != DeliveryMethod.MAIL) {
            delivery.begin(now());
            enqueue(delivery);
        }
    }

    /** Hands a delivery to the job that sends it; 409 {@code DELIVERY_INVARIANT_ERROR} from a wrong state. */
    @Transactional(TxType.MANDATORY)
    public void depart(DeliveryId id) {
        Delivery delivery = require(id);
        delivery.begin(now());
        enqueue(delivery);
    }

    private void enqueue(Delivery delivery) {
        DeliveryId id = new DeliveryId(delivery.id());
        tidings.toLead(delivery);
        jobs.enqueue(Dispatch.JOB, new Dispatch.Order(id), JobOptions.keyed(id + " " + delivery.attempts()));
    }

    /** A failed delivery departs again, unless somebody was faster than its time. */
    @Transactional
    public void retry(DeliveryId id, int attempts) {
        Delivery delivery = require(id);
        boolean waits = DeliveryStep.RETRY.mayFollow(delivery.state())
                && delivery.deadAt().isEmpty();
        if (waits && delivery.attempts() == attempts) {
            delivery.beginAgain(now());
            enqueue(delivery);
        }
    }

    /** A delivery that is on its way, ready to leave; empty when it is not, or no longer. */
    @Transactional
    public Optional<Parcel> pack(DeliveryId id) {
        Delivery delivery = require(id);
        return DeliveryStep.ARRIVE.mayFollow(delivery.state()) ? Optional.of(parcel(delivery)) : Optional.empty();
    }

    /** A delivery that is to reach its client once more, ready to leave; empty when that has ended otherwise. */
    @Transactional
    public Optional<Parcel> packAgain(DeliveryId id) {
        Delivery delivery = require(id);
        return DeliveryStep.RESEND.mayFollow(delivery.state()) ? Optional.of(parcel(delivery)) : Optional.empty();
    }

    private Parcel parcel(Delivery delivery) {
        DeliveryId id = new DeliveryId(delivery.id());
        ClientContact client = clients.contact(new ClientId(delivery.clientId()));
        LeadSheet lead = leads.sheet(new LeadId(delivery.leadId()));
        WrittenMail content = DeliveryMail.of(settings.email().chosen(), client, lead, delivery);
        String sum = client.method() == DeliveryMethod.MAIL ? content.sum() : content.sumTo(client.url());
        return new Parcel(
                id,
                client,
                lead,
                content.numbered("delivery-" + id, delivery.packed(sum)),
                delivery.price().toPlainString(),
                delivery.currency(),
                secrets.open(client));
    }

    /** The client has it, since that moment. */
    @Transactional
    public void sent(DeliveryId id, Instant at) {
        Delivery delivery = require(id);
        delivery.sent(at);
        tidings.sent(delivery, at);
    }

    /** The client has it a second time. */
    @Transactional
    public void resent(DeliveryId id) {
        tidings.toAll(DeliveryNews.RESENT, require(id));
    }

    /** The second mail did not leave; the delivery stays sent and shows why. */
    @Transactional
    public void notResent(DeliveryId id, String why) {
        Delivery delivery = require(id);
        delivery.notResent(why, now());
        tidings.toAll(DeliveryNews.FAILED, delivery);
    }

    /**
     * It did not leave.
     *
     * @param mayPass whether another try is worth its while: then one is enqueued, while there are tries left
     * @param asked how long whoever refused wants to be left alone
     */
    @Transactional
    public void failed(DeliveryId id, String why, boolean mayPass, Optional<Duration> asked) {
        Delivery delivery = require(id);
        Instant now = now();
        Optional<Instant> again = mayPass ? RetryPlan.next(delivery.retries() + 1, asked, now) : Optional.empty();
        delivery.failed(why, now, again);
        again.ifPresent(due -> jobs.enqueue(
                Dispatch.RETRY_JOB,
                new Dispatch.Retry(id, delivery.attempts()),
                JobOptions.keyed(id + " " + delivery.attempts()).notBefore(due)));
        tidings.toLead(delivery);
        tidings.toAll(DeliveryNews.FAILED, delivery);
    }

    private Delivery require(DeliveryId id) {
        return store.claim(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
