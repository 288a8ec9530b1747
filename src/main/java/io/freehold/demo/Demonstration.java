package io.freehold.demo;

import io.freehold.accounts.NewTenant;
import io.freehold.accounts.TenantRegistration;
import io.freehold.demo.control.Acme;
import io.freehold.demo.control.Globex;
import io.freehold.demo.control.LeadHistory;
import io.freehold.demo.control.People;
import io.freehold.demo.control.Trade;
import io.freehold.identity.Entities;
import io.freehold.kernel.Refused;
import io.freehold.leads.ProviderId;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Mode;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Makes the demo data, each tenant's in its own scope, in steps that may run beside each other. */
@ApplicationScoped
public class Demonstration {

    @Inject
    TenantRegistration registration;

    @Inject
    Entities entities;

    @Inject
    People people;

    @Inject
    DemoLeads leads;

    @Inject
    Clock clock;

    private volatile boolean over;

    /** Whether nothing more is going to be made. */
    public boolean isOver() {
        return over;
    }

    /** Nothing more is going to be made: it is done, it failed, or it was not wanted. */
    public void end() {
        over = true;
    }

    /** Whether this server is one that shows something. */
    public boolean isWanted() {
        return Mode.showsDemo();
    }

    /**
     * Registers the tenants with their legal companies.
     *
     * @return what is to be done then, in any order; nothing when the database knows a tenant already
     */
    public List<Runnable> begin() {
        if (!Caller.as(Caller.SYSTEM, registration::isFirst)) {
            return List.of();
        }
        TenantId acme;
        TenantId globex;
        try {
            acme = registered(Acme.TRADE.tenant());
            globex = registered(Globex.TRADE.tenant());
        } catch (Refused taken) {
            // Another server of the cluster began at the same time and was first.
            return List.of();
        }
        as(acme, () -> Acme.TRADE.entities().forEach(entities::add));
        as(globex, () -> Globex.TRADE.entities().forEach(entities::add));
        return List.of(
                () -> as(acme, () -> enter(Acme.TRADE)),
                () -> as(acme, () -> people.join(Acme.TRADE.slug(), people.ofBoth(true))),
                () -> as(globex, () -> people.join(Globex.TRADE.slug(), people.ofBoth(false))),
                () -> as(globex, () -> enter(Globex.TRADE)),
                () -> as(acme, people::operator));
    }

    private TenantId registered(DemoTenant tenant) {
        NewTenant wanted = tenant.wanted();
        return new TenantId(Caller.as(Caller.SYSTEM, () -> registration.establish(wanted))
                .id());
    }

    private void enter(Trade trade) {
        List<ProviderId> providers = leads.open(trade);
        LeadHistory history = new LeadHistory(trade, providers, clock.instant());
        history.batches().forEach(leads::enter);
    }

    private static void as(TenantId tenant, Runnable work) {
        TenantScope.in(
                tenant,
                () -> Caller.as(Caller.SYSTEM, () -> {
                    work.run();
                    return null;
                }));
    }
}
