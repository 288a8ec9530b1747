package io.freehold.invoicing;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.BilledClient;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.invoicing.control.InvoiceViews;
import io.freehold.invoicing.control.Relief;
import io.freehold.invoicing.entity.DunningRow;
import io.freehold.invoicing.entity.DunningStore;
import io.freehold.invoicing.entity.DunningTermsRow;
import io.freehold.invoicing.entity.NumberStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Clients that do not pay, as members see them, and after how many days what becomes of them. */
@ApplicationScoped
public class Dunning {

    private static final int YEAR_FIRST = 2000;
    private static final int YEAR_LAST = 9999;

    @Inject
    DunningStore store;

    @Inject
    NumberStore numbers;

    @Inject
    Clients clients;

    @Inject
    Relief relief;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The tenant's days and their version, which counts choices from 0: none. */
    public record Terms(DunningTerms terms, int version) {}

    /** A client's; 404 when the client is absent, another tenant's or another company's. */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public ClientDunning get(ClientId id) {
        requireReadable(id);
        return view(id);
    }

    /**
     * Leaves a client alone up to a day, or no longer. Its pause is lifted with that.
     *
     * @param version 412 when it is no longer the newest
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public ClientDunning exempt(ClientId id, int version, DunningEdit edit) {
        requireDay(edit);
        BilledClient client = requireReadable(id);
        EntityScope.find().ifPresent(scope -> scope.requireWritable(client.entity()));
        Instant now = now();
        LocalDate today = now.atZone(numbers.zone()).toLocalDate();
        Versions.require(version, store.find(id.value()).map(Dunning::shown).orElse(0));
        DunningRow row = store.claim(ids.next(), id.value(), today, now);
        row.exempted(edit.exemptUntil().orElse(null), now);
        if (isExempt(row, today) && row.state() != DunningState.NONE) {
            relief.relieve(row, now);
        }
        store.flush();
        String until = edit.exemptUntil().map(LocalDate::toString).orElse("");
        audit.record("client.dunning_exempted", "client", id.value(), Map.of(), Map.of("exemptUntil", until));
        return view(id);
    }

    /** After how many days what becomes of clients. */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public Terms terms() {
        Optional<DunningTermsRow> row = store.findTerms();
        return new Terms(
                row.map(DunningTermsRow::terms).orElse(DunningTerms.DEFAULT),
                row.map(chosen -> chosen.version() + 1).orElse(0));
    }

    /** Chooses other days; 412 when somebody was faster, 400 for days that are not in order. */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public Terms agree(int version, DunningTerms wanted) {
        wanted.requireInOrder();
        Terms before = terms();
        Versions.require(version, before.version());
        store.findTerms().ifPresentOrElse(row -> row.agreed(wanted, now()), () -> begin(wanted));
        store.flush();
        audit.record("settings.changed", "dunning", null, facts(before.terms()), facts(wanted));
        return terms();
    }

    private void begin(DunningTerms wanted) {
        if (!store.begin(ids.next(), wanted, now())) {
            throw new Refusal.Stale().raise();
        }
    }

    static boolean isExempt(DunningRow row, LocalDate today) {
        return row.exemptUntil().filter(until -> !today.isAfter(until)).isPresent();
    }

    private ClientDunning view(ClientId id) {
        Optional<DunningRow> row = store.find(id.value());
        return new ClientDunning(
                id,
                row.map(DunningRow::state).orElse(DunningState.NONE),
                row.map(DunningRow::since).orElse(null),
                row.flatMap(DunningRow::exemptUntil).orElse(null),
                store.overdue(id.value(), now()).stream().map(InvoiceViews::of).toList(),
                row.map(Dunning::shown).orElse(0));
    }

    private static int shown(DunningRow row) {
        return row.version() + 1;
    }

    /** Other years are slips, and some of them none that the database knows. */
    private static void requireDay(DunningEdit edit) {
        edit.exemptUntil()
                .filter(day -> day.getYear() < YEAR_FIRST || day.getYear() > YEAR_LAST)
                .ifPresent(day -> {
                    throw Refusal.Invalid.of("exemptUntil", "must be a day such as 2026-12-31")
                            .raise();
                });
    }

    private BilledClient requireReadable(ClientId id) {
        return Reach.requireReadable(clients.findBilled(id), BilledClient::entity);
    }

    private static Map<String, Object> facts(DunningTerms terms) {
        return Map.of(
                "remindDays", terms.remindDays(), "noticeDays", terms.noticeDays(), "pauseDays", terms.pauseDays());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
