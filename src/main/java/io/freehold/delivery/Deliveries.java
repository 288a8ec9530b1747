package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Commandes;
import io.freehold.delivery.control.DeliverySheet;
import io.freehold.delivery.control.DeliveryViews;
import io.freehold.delivery.control.StatsCount;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.delivery.entity.DeliveryTally;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadSheet;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Deliveries as members see them, always within the legal companies that they may see. What they do with
 * them is in {@link Sendings} and {@link Outcomes}.
 */
@ApplicationScoped
public class Deliveries {

    /** Most leads of one file: some 4 MB, which are kept in memory while they are written. */
    static final int FILE_LEADS_MAX = 10_000;

    private static final int FILE_STEP = 500;

    @Inject
    DeliveryStore store;

    @Inject
    DeliveryTally tally;

    @Inject
    LeadJourney leads;

    @Inject
    Clients clients;

    @Inject
    Commandes commandes;

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
        List<DeliveryView> views = shown.stream().map(DeliveryViews::of).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    /** A client's, as {@link #list}; 404 as for the client itself. */
    @Permit("deliveries.view")
    @Transactional
    public Page<DeliveryView> of(ClientId client, DeliveryFilter filter, PageRequest request) {
        clients.get(client);
        return list(filter.of(client), request);
    }

    /** A commande's, as {@link #list}; 404 as for the commande itself. */
    @Permit("deliveries.view")
    @Transactional
    public Page<DeliveryView> of(CommandeId commande, DeliveryFilter filter, PageRequest request) {
        commandes.get(commande);
        return list(filter.of(commande), request);
    }

    /** One delivery; 404 when it is absent, another tenant's or another company's. */
    @Permit("deliveries.view")
    @Transactional
    public DeliveryView get(DeliveryId id) {
        return DeliveryViews.of(Reach.requireReadable(store.find(id.value()), Delivery::entity));
    }

    /** What was created in a week, counted; in the one that is now when none is named. */
    @Permit("deliveries.view")
    @Transactional
    public DeliveryStats stats(Optional<IsoWeek> wanted) {
        IsoWeek week = wanted.orElseGet(() -> IsoWeek.at(clock.instant(), DailyMails.ZONE));
        return StatsCount.of(
                week,
                tally.groups(
                        EntityScope.current().readable(),
                        DailyMails.ZONE.getId(),
                        week.start(DailyMails.ZONE),
                        week.end(DailyMails.ZONE)));
    }

    /** The delivery's CSV file, as its client gets it; personal data that leaves, hence audited. */
    @Permit("deliveries.view")
    @Transactional
    public String download(DeliveryId id) {
        Delivery delivery = Reach.requireReadable(store.find(id.value()), Delivery::entity);
        audit.record("delivery.downloaded", "delivery", id.value(), Map.of(), Map.of());
        return DeliverySheet.of(List.of(leads.sheet(new LeadId(delivery.leadId()))));
    }

    /**
     * The leads of all deliveries under a filter as one CSV file; 400 when they are more than
     * {@value #FILE_LEADS_MAX}.
     */
    @Permit("deliveries.view")
    @Transactional
    public String download(DeliveryFilter filter) {
        Set<String> readable = EntityScope.current().readable();
        long count = store.count(readable, filter);
        if (count > FILE_LEADS_MAX) {
            String message = "leaves " + count + " deliveries, more than " + FILE_LEADS_MAX + "; narrow the filter";
            throw Refusal.Invalid.of("from", message).raise();
        }
        List<LeadSheet> sheets = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        List<Delivery> part;
        do {
            part = store.next(readable, filter, after, FILE_STEP);
            sheets.addAll(leads.sheets(
                    part.stream().map(delivery -> new LeadId(delivery.leadId())).toList()));
            after = part.stream()
                    .reduce((first, second) -> second)
                    .map(last -> new Cursor(last.createdAt(), last.id()));
        } while (part.size() == FILE_STEP);
        audit.record("delivery.downloaded", "delivery", null, Map.of(), Map.of("count", sheets.size()));
        return DeliverySheet.of(sheets);
    }

    private static String cursor(List<Delivery> shown) {
        Delivery last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id()).encoded();
    }
}
