package io.freehold.intercompany;

import io.freehold.intercompany.control.PairReach;
import io.freehold.intercompany.control.Quotation;
import io.freehold.intercompany.control.TransferTidings;
import io.freehold.intercompany.control.TransferViews;
import io.freehold.intercompany.entity.PairCondition;
import io.freehold.intercompany.entity.Transfer;
import io.freehold.intercompany.entity.TransferStore;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
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

/**
 * Transfers as members see them: those of pairs in which a company takes part that the request reads. Only who was
 * granted both companies of a pair changes something about it.
 */
@ApplicationScoped
public class Transfers {

    /** The permission to see what companies owe each other. */
    public static final String VIEW = "intercompany.view";

    /** The permission to set prices, to try again and to make invoices. */
    public static final String MANAGE = "intercompany.manage";

    /** Most transfers that one request tries again: some seconds of work. */
    public static final int RETRIES_MAX = 1_000;

    @Inject
    TransferStore store;

    @Inject
    Quotation quotation;

    @Inject
    TransferTidings tidings;

    @Inject
    Clock clock;

    /** A page of transfers, newest first, by offset or by cursor. */
    @Permit(VIEW)
    @Transactional
    public Page<TransferView> list(TransferFilter filter, PageRequest request) {
        PairCondition readable = PairReach.readable();
        List<Transfer> rows = store.page(readable, filter, request);
        List<Transfer> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<TransferView> views = shown.stream().map(TransferViews::of).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    /** One transfer; 404 when it is absent, another tenant's or of two other companies. */
    @Permit(VIEW)
    @Transactional
    public TransferView get(TransferId id) {
        return TransferViews.of(readable(store.find(id.value())));
    }

    /**
     * Looks for the price of one in error again; it stays in error when there is none still. Refuses with 404, 403
     * {@code ENTITY_OUT_OF_SCOPE} and 409 {@code TRANSFER_NOT_IN_ERROR}.
     */
    @Permit(MANAGE)
    @Transactional
    public TransferView retry(TransferId id) {
        Transfer transfer = readable(store.claim(id.value()));
        PairReach.requireWritable(transfer.pair());
        if (transfer.status() != TransferStatus.ERROR) {
            String detail = "This transfer is " + transfer.status().code() + ": there is nothing to try again.";
            throw new Refusal.Conflict("TRANSFER_NOT_IN_ERROR", detail).raise();
        }
        priced(transfer);
        store.flush();
        return TransferViews.of(transfer);
    }

    /**
     * Looks for the prices of all in error again, of the pairs that the caller may change, oldest first and at most
     * {@value #RETRIES_MAX}. Refuses with 403 {@code ENTITY_OUT_OF_SCOPE} a caller without two companies.
     */
    @Permit(MANAGE)
    @Transactional
    public RetryResult retryErrors() {
        PairCondition writable = PairReach.writable();
        List<Transfer> failed = store.claimInError(writable, RETRIES_MAX);
        int pending = (int) failed.stream().filter(this::priced).count();
        store.flush();
        long inError = store.count(writable, inError());
        int error = failed.size() - pending;
        return new RetryResult(failed.size(), pending, error, inError - error);
    }

    private boolean priced(Transfer transfer) {
        Map<String, Object> before = TransferViews.facts(transfer);
        boolean owed = quotation.price(transfer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (owed) {
            tidings.tell("transfer.retry", TransferNews.PRICED, transfer, before);
        }
        return owed;
    }

    private static TransferFilter inError() {
        Set<TransferStatus> error = Set.of(TransferStatus.ERROR);
        return new TransferFilter(
                error, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Transfer readable(Optional<Transfer> found) {
        return found.filter(transfer -> PairReach.reads(transfer.pair()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static String cursor(List<Transfer> shown) {
        Transfer last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id()).encoded();
    }
}
