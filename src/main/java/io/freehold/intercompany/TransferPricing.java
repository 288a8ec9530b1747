package io.freehold.intercompany;

import io.freehold.audit.AuditLog;
import io.freehold.identity.Entities;
import io.freehold.intercompany.control.PairReach;
import io.freehold.intercompany.control.TransferViews;
import io.freehold.intercompany.entity.PairCondition;
import io.freehold.intercompany.entity.PastPrice;
import io.freehold.intercompany.entity.PriceStore;
import io.freehold.intercompany.entity.TransferPrice;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Money;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.Products;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a lead of a product costs from one legal company to another: one price a direction and product, with its whole
 * course. A transfer takes the price that held when its lead was sent.
 */
@ApplicationScoped
public class TransferPricing {

    private static final String OBJECT = "transfer_price";

    @Inject
    PriceStore store;

    @Inject
    Entities companies;

    @Inject
    Products products;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The prices of now, of pairs in which a company takes part that the request reads. */
    @Permit(Transfers.VIEW)
    @Transactional
    public Page<TransferPriceView> list(PriceFilter filter, PageRequest request) {
        PairCondition readable = PairReach.readable();
        List<TransferPriceView> rows = store.list(readable, filter, request).stream()
                .map(TransferViews::of)
                .toList();
        return Page.of(rows, request, store.count(readable, filter));
    }

    /** The course of a price, newest first; 404. */
    @Permit(Transfers.VIEW)
    @Transactional
    public Page<PastPriceView> history(UUID price, PageRequest request) {
        store.find(price)
                .filter(found -> PairReach.reads(found.pair()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
        List<PastPriceView> rows =
                store.history(price, request).stream().map(TransferViews::of).toList();
        return Page.of(rows, request, store.changes(price));
    }

    /**
     * From now on a lead costs that. The price that holds already is left as it is, so a repetition changes nothing.
     * Refuses with 400 an unknown company, product or currency and a pair of one company, with 403 {@code
     * ENTITY_OUT_OF_SCOPE} a pair of which a company was not granted.
     *
     * @param version the version that the change starts from, 0 for a first price; 412 when it is no longer the
     *     newest. Empty takes whatever holds
     */
    @Permit(Transfers.MANAGE)
    @Transactional
    public TransferPriceView set(NewTransferPrice wanted, Optional<Integer> version) {
        requireSense(wanted);
        PairReach.requireWritable(wanted.pair());
        TransferPrice first =
                new TransferPrice(ids.next(), wanted.pair(), wanted.product(), wanted.amount(), wanted.inCurrency());
        first.agreed(wanted.amount(), wanted.inCurrency(), Caller.current().name(), now());
        boolean added = store.addUnlessThere(first);
        TransferPrice price = store.claim(wanted.pair(), wanted.product()).orElseThrow();
        version.ifPresent(expected -> Versions.require(expected, added ? 0 : price.version() + 1));
        if (added) {
            keep(price, Map.of());
        } else if (!price.is(wanted.amount(), wanted.inCurrency())) {
            Map<String, Object> before = TransferViews.facts(price);
            price.agreed(wanted.amount(), wanted.inCurrency(), Caller.current().name(), now());
            store.flush();
            keep(price, before);
        }
        return TransferViews.of(price);
    }

    private void keep(TransferPrice price, Map<String, Object> before) {
        store.remember(new PastPrice(ids.next(), price));
        audit.record("transfer_price.set", OBJECT, price.id(), before, TransferViews.facts(price));
        outbox.publish("transfer_price.set", Transfers.VIEW, TransferViews.of(price));
    }

    private void requireSense(NewTransferPrice wanted) {
        List<FieldError> errors = new ArrayList<>();
        if (!companies.isKnown(wanted.from())) {
            errors.add(new FieldError("from", "names no company of yours"));
        }
        if (!companies.isKnown(wanted.to())) {
            errors.add(new FieldError("to", "names no company of yours"));
        }
        if (wanted.from().equals(wanted.to())) {
            errors.add(new FieldError("to", "must be another company"));
        }
        if (!products.isKnown(wanted.product())) {
            errors.add(new FieldError("product", "names no product of yours"));
        }
        if (!Money.isCurrency(wanted.inCurrency())) {
            errors.add(new FieldError("currency", "must be a code of ISO 4217"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
