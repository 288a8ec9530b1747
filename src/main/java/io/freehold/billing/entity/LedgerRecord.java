package io.freehold.billing.entity;

import io.freehold.billing.LedgerRecordId;
import io.freehold.billing.LedgerRecordView;
import io.freehold.billing.LedgerState;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client owes for a week's leads of one commande and price. Builds count it, a member may adjust it. */
@Entity
@Table(name = "ledger_records")
public class LedgerRecord extends TenantOwned {

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private String week;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String product;

    @Column(name = "commande_id", updatable = false)
    private UUID commandeId;

    @Column(name = "unit_price", updatable = false)
    private BigDecimal unitPrice;

    @Column(updatable = false)
    private String currency;

    private int quantity;

    @Column(name = "adjusted_quantity")
    private @Nullable Integer adjustedQuantity;

    @Column(name = "adjusted_unit_price")
    private @Nullable BigDecimal adjustedUnitPrice;

    private @Nullable String note;
    private String state;

    @Column(name = "invoice_id")
    private @Nullable UUID invoiceId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM; rows are made by builds. */
    protected LedgerRecord() {}

    /** An invoice has it from now on; 409 {@code RECORD_FROZEN} when one has it already. */
    public void freeze(UUID invoice, Instant at) {
        requireOpen();
        state = LedgerState.FROZEN.code();
        invoiceId = invoice;
        updatedAt = at;
    }

    /** No invoice has it any more. */
    public void thaw(Instant at) {
        state = LedgerState.OPEN.code();
        invoiceId = null;
        updatedAt = at;
    }

    /** Is billed so from now on, null for as it was delivered; 409 {@code RECORD_FROZEN}. */
    public void adjust(
            @Nullable Integer newQuantity, @Nullable BigDecimal newUnitPrice, @Nullable String newNote, Instant at) {
        requireOpen();
        adjustedQuantity = newQuantity;
        adjustedUnitPrice = newUnitPrice;
        note = newNote;
        updatedAt = at;
    }

    /** One of its deliveries is not to be paid for, or one more is. */
    public void counted(int more, Instant at) {
        requireOpen();
        quantity += more;
        updatedAt = at;
    }

    private void requireOpen() {
        if (isFrozen()) {
            throw new Refusal.Conflict("RECORD_FROZEN", "An invoice has this record; it cannot change any more.")
                    .raise();
        }
    }

    public boolean isFrozen() {
        return state.equals(LedgerState.FROZEN.code());
    }

    /** Whether nothing hangs on it: no delivery and no word of a member's. */
    public boolean isEmpty() {
        return quantity == 0 && adjustedQuantity == null && adjustedUnitPrice == null && note == null;
    }

    public @Nullable Integer adjustedQuantity() {
        return adjustedQuantity;
    }

    public @Nullable BigDecimal adjustedUnitPrice() {
        return adjustedUnitPrice;
    }

    public @Nullable String note() {
        return note;
    }

    public String entity() {
        return entity;
    }

    public UUID clientId() {
        return clientId;
    }

    public String currency() {
        return currency;
    }

    public @Nullable UUID invoiceId() {
        return invoiceId;
    }

    /** What one of its leads is billed at. */
    public Money price() {
        return new Money(adjustedUnitPrice == null ? unitPrice : adjustedUnitPrice, currency);
    }

    private int billed() {
        return adjustedQuantity == null ? quantity : adjustedQuantity;
    }

    /** The record as others see it. */
    public LedgerRecordView view() {
        return new LedgerRecordView(
                new LedgerRecordId(id()),
                entity,
                IsoWeek.parse("week", week),
                new ClientId(clientId),
                clientName,
                product,
                new CommandeId(commandeId),
                billed(),
                price().amount(),
                price().times(billed()).amount(),
                currency,
                quantity,
                unitPrice,
                note,
                isFrozen() ? LedgerState.FROZEN : LedgerState.OPEN,
                invoiceId,
                createdAt,
                updatedAt,
                version());
    }
}
