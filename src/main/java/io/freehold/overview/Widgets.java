package io.freehold.overview;

import io.freehold.overview.entity.ClientReading;
import io.freehold.overview.entity.CommandeReading;
import io.freehold.overview.entity.DeliveryReading;
import io.freehold.overview.entity.LeadReading;
import io.freehold.overview.entity.Reading;
import io.freehold.tenancy.EntityScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One widget each, in a transaction of its own: a statement that fails spoils its transaction for all that
 * follows in it. The permission is asked by those who put the widgets together.
 */
@ApplicationScoped
public class Widgets {

    @Inject
    Reading reading;

    @Inject
    LeadReading leads;

    @Inject
    DeliveryReading deliveries;

    @Inject
    ClientReading clients;

    @Inject
    CommandeReading commandes;

    @Inject
    Clock clock;

    /** The week asked for, or the one that is now, in the tenant's zone and the caller's companies. */
    @Transactional
    public Frame frame(Optional<String> week, Optional<String> product) {
        Optional<Week> wanted = week.map(Week::parse);
        ZoneId zone = reading.zone();
        return new Frame(
                EntityScope.current().readable(),
                wanted.orElseGet(() -> Week.of(clock.instant(), zone)),
                zone,
                product);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Leads leads(Frame frame) {
        return leads.leads(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Deliveries deliveries(Frame frame) {
        return deliveries.deliveries(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Clients clients(Frame frame) {
        return clients.clients(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Commandes commandes(Frame frame) {
        return commandes.commandes(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Calendar calendar(Frame frame) {
        return leads.calendar(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Lb lb(Frame frame) {
        return commandes.lb(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Providers providers(Frame frame) {
        return leads.providers(frame);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Figures.Failures failures(Frame frame) {
        return deliveries.failures(frame);
    }
}
