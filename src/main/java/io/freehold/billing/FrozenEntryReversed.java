package io.freehold.billing;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.DeliveryId;
import io.freehold.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery was taken back that an invoice has already. Observers act in the same transaction: whoever makes
 * invoices gives the client a credit. A delivery is reversed once, until it is reinstated.
 *
 * @param invoiceId the invoice that has the record
 * @param entity code of the legal company that sells
 * @param amount what one lead of the record was billed at, without VAT
 */
public record FrozenEntryReversed(
        DeliveryId deliveryId,
        LedgerRecordId recordId,
        UUID invoiceId,
        ClientId clientId,
        String entity,
        Money amount,
        String reason,
        Instant at) {}
