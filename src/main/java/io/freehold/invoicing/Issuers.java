package io.freehold.invoicing;

import io.freehold.audit.AuditLog;
import io.freehold.identity.Entities;
import io.freehold.invoicing.control.AccountNumbers;
import io.freehold.invoicing.entity.IssuerRow;
import io.freehold.invoicing.entity.IssuerStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What legal companies put on their invoices. An invoice copies it at its issue. */
@ApplicationScoped
public class Issuers {

    @Inject
    IssuerStore store;

    @Inject
    Entities companies;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Those of the companies that may be seen and that are set up. */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public List<IssuerView> list() {
        Set<String> readable = EntityScope.current().readable();
        return store.all().stream()
                .filter(row -> readable.contains(row.entity()))
                .map(Issuers::view)
                .toList();
    }

    /** A company's; 404 when it is not set up or may not be seen. */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public IssuerView get(String entity) {
        return Optional.of(entity)
                .filter(EntityScope.current().readable()::contains)
                .flatMap(store::find)
                .map(Issuers::view)
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /**
     * Sets a company's details, in the place of all before; invoices that are issued keep theirs. Refuses with 400
     * numbers that cannot be, with 404 a company that is not there.
     *
     * @param version counts changes from 0, which is none; 412 when it is no longer the newest
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public IssuerView describe(String entity, int version, Issuer issuer) {
        boolean granted = EntityScope.find()
                .map(scope -> scope.granted().contains(entity))
                .orElse(true);
        if (!granted || companies.findName(entity).isEmpty()) {
            throw new Refusal.NotFound().raise();
        }
        EntityScope.find().ifPresent(scope -> scope.requireWritable(entity));
        AccountNumbers.require(issuer);
        Optional<IssuerRow> before = store.claim(entity);
        Versions.require(version, before.map(row -> row.version() + 1).orElse(0));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> facts = before.map(row -> facts(row.issuer())).orElse(Map.of());
        IssuerRow row = before.orElseGet(() -> new IssuerRow(ids.next(), entity, issuer, now));
        row.described(issuer, now);
        store.add(row);
        store.flush();
        audit.record("settings.changed", "invoice_issuer", row.id(), facts, facts(issuer));
        return view(row);
    }

    private static IssuerView view(IssuerRow row) {
        return new IssuerView(row.entity(), row.issuer(), row.version() + 1);
    }

    private static Map<String, Object> facts(Issuer issuer) {
        return Map.of(
                "legalName", issuer.legalName(),
                "siren", issuer.siren().orElse(""),
                "vatNumber", issuer.vatNumber().orElse(""),
                "iban", issuer.iban().orElse(""),
                "paymentDays", issuer.paymentDays(),
                "vatRateWithin", issuer.vatRateWithin());
    }
}
