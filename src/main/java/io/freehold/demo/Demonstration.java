package io.freehold.demo;

import io.freehold.accounts.NewTenant;
import io.freehold.accounts.TenantRegistration;
import io.freehold.demo.control.Acme;
import io.freehold.demo.control.Globex;
import io.freehold.demo.control.LeadHistory;
import io.freehold.demo.control.PastLead;
import io.freehold.demo.control.People;
import io.freehold.demo.control.Trade;
import io.freehold.demo.entity.DemoRegister;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes the demo data, each tenant's in its own scope, in steps that may run beside each other. A start
 * that is killed leaves whole steps; the next one makes those that are missing.
 */
@ApplicationScoped
public class Demonstration {

    @Inject
    TenantRegistration registration;

    @Inject
    DemoRegister register;

    @Inject
    Entities entities;

    @Inject
    People people;

    @Inject
    DemoLeads leads;

    @Inject
    DemoInvoices invoices;

    @Inject
    DemoSteps steps;

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
     * Registers the tenants with their legal companies, or finds those of a start that was broken off.
     *
     * @return what is to be done then, in any order; nothing when the demo is whole or the database knows
     *     other tenants
     */
    public List<Runnable> begin() {
        Set<String> unfinished = register.unfinished(Set.of(Acme.TRADE.slug(), Globex.TRADE.slug()));
        List<Runnable> beside = new ArrayList<>();
        for (Trade trade : List.of(Acme.TRADE, Globex.TRADE)) {
            if (unfinished.contains(trade.slug())) {
                beside.addAll(begin(trade));
            }
        }
        return beside;
    }

    /** All that {@link #begin()} returned is done. */
    public void complete() {
        register.whole(Acme.TRADE.slug());
        register.whole(Globex.TRADE.slug());
    }

    private List<Runnable> begin(Trade trade) {
        TenantId tenant = register.find(trade.slug()).orElseGet(() -> registered(trade.tenant()));
        boolean first = trade == Acme.TRADE;
        as(tenant, () -> steps.once("entities", () -> trade.entities().forEach(entities::add)));
        List<Runnable> beside = new ArrayList<>();
        beside.add(() -> as(tenant, () -> enter(trade)));
        beside.add(() -> as(tenant, () -> steps.once("people", () -> people.join(trade.slug(), people.ofBoth(first)))));
        if (first) {
            beside.add(() -> as(tenant, () -> steps.once("operator", people::operator)));
        }
        return beside;
    }

    private TenantId registered(DemoTenant tenant) {
        NewTenant wanted = tenant.wanted();
        try {
            return new TenantId(Caller.as(Caller.SYSTEM, () -> registration.establish(wanted))
                    .id());
        } catch (Refused taken) {
            // Another server of the cluster began at the same time and was first.
            return register.find(tenant.slug()).orElseThrow(() -> taken);
        }
    }

    /** The random course of a history does not depend on when it ends: what is left follows what is there. */
    private void enter(Trade trade) {
        String made = steps.once(
                "trade",
                () -> leads.open(trade).stream()
                        .map(provider -> provider.value().toString())
                        .collect(Collectors.joining(",")));
        List<ProviderId> providers = Arrays.stream(made.split(","))
                .map(UUID::fromString)
                .map(ProviderId::new)
                .toList();
        List<List<PastLead>> batches = new LeadHistory(trade, providers, clock.instant()).batches();
        for (int i = 0; i < batches.size(); i++) {
            List<PastLead> batch = batches.get(i);
            steps.once("leads-" + i, () -> leads.enter(batch));
        }
        steps.once("ledger", () -> leads.bill(trade, clock.instant()));
        steps.once("invoices", () -> invoices.enter(trade, clock.instant()));
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
