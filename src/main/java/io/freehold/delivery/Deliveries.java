package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.control.DeliverySheet;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.DeliveryGlimpse;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deliveries as members work with them, always within the legal companies that they may see. */
@ApplicationScoped
public class Deliveries {

    @Inject
    DeliveryStore store;

    @Inject
    LeadJourney leads;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A page of deliveries, newest first, by offset or by cursor. */
    @Permit("deliveries.view")
    @Transactional
    public Page<DeliveryView> list(DeliveryFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<Delivery> rows = store.page(readable, filter, request);
        List<Delivery> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<DeliveryView> views = shown.stream().map(Deliveries::view).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    /** One delivery; 404 when it is absent, another tenant's or another company's. */
    @Permit("deliveries.view")
    @Transactional
    public DeliveryView get(DeliveryId id) {
        return view(requireReadable(store.find(id.value())));
    }

    /**
     * Hands a pending or failed delivery to the job that mails it; 409 {@code DELIVERY_INVARIANT_ERROR} for
     * one that is on its way or sent.
     */
    @Permit("deliveries.resend")
    @Transactional
    public DeliveryView send(DeliveryId id) {
        Delivery delivery = requireReadable(store.claim(id.value()));
        EntityScope.current().requireWritable(delivery.entity());
        String before = delivery.status().code();
        delivery.begin(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var glimpse = new DeliveryGlimpse(delivery.id(), delivery.status().code(), delivery.clientName());
        leads.follow(new LeadId(delivery.leadId()), glimpse, false);
        jobs.enqueue(Dispatch.JOB, new Dispatch.Order(id), JobOptions.keyed(id + " " + delivery.attempts()));
        audit.record(
                "delivery.send",
                "delivery",
                id.value(),
                Map.of("status", before),
                Map.of("status", delivery.status().code()));
        store.flush();
        return view(delivery);
    }

    /** The delivery's CSV file, as its client gets it; personal data that leaves, hence audited. */
    @Permit("deliveries.view")
    @Transactional
    public String download(DeliveryId id) {
        Delivery delivery = requireReadable(store.find(id.value()));
        audit.record("delivery.downloaded", "delivery", id.value(), Map.of(), Map.of());
        return DeliverySheet.of(List.of(leads.sheet(new LeadId(delivery.leadId()))));
    }

    private static Delivery requireReadable(Optional<Delivery> found) {
        return found.filter(delivery -> EntityScope.current().readable().contains(delivery.entity()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static String cursor(List<Delivery> shown) {
        Delivery last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id()).encoded();
    }

    private static DeliveryView view(Delivery delivery) {
        return new DeliveryView(
                new DeliveryId(delivery.id()),
                new LeadId(delivery.leadId()),
                new DeliveryView.Buyer(new ClientId(delivery.clientId()), delivery.clientName()),
                new CommandeId(delivery.commandeId()),
                delivery.entity(),
                delivery.product(),
                delivery.status(),
                delivery.outcome().orElse(null),
                delivery.price().toPlainString(),
                delivery.currency(),
                delivery.attempts(),
                delivery.error().orElse(null),
                delivery.createdAt(),
                delivery.sentAt().orElse(null),
                delivery.version(),
                delivery.originEntity().isPresent(),
                delivery.originEntity().orElse(null));
    }
}
