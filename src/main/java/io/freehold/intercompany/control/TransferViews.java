package io.freehold.intercompany.control;

import io.freehold.delivery.DeliveryId;
import io.freehold.intercompany.PastPriceView;
import io.freehold.intercompany.TransferId;
import io.freehold.intercompany.TransferNews;
import io.freehold.intercompany.TransferPriceView;
import io.freehold.intercompany.TransferView;
import io.freehold.intercompany.entity.PastPrice;
import io.freehold.intercompany.entity.Transfer;
import io.freehold.intercompany.entity.TransferPrice;
import io.freehold.leads.LeadId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Rows as members, logs and receivers of events see them. */
public final class TransferViews {

    private TransferViews() {}

    /** A transfer for members. */
    public static TransferView of(Transfer transfer) {
        return new TransferView(
                new TransferId(transfer.id()),
                new DeliveryId(transfer.deliveryId()),
                new LeadId(transfer.leadId()),
                transfer.pair().from(),
                transfer.pair().to(),
                transfer.product(),
                transfer.week(),
                transfer.amount().map(BigDecimal::toPlainString).orElse(null),
                transfer.currency().orElse(null),
                transfer.status(),
                transfer.error().orElse(null),
                transfer.reversalOf().map(TransferId::new).orElse(null),
                transfer.invoiceId().orElse(null),
                transfer.sentAt(),
                transfer.createdAt(),
                transfer.version());
    }

    /** A transfer for whoever follows the events. */
    public static TransferNews news(Transfer transfer, Instant at) {
        return new TransferNews(
                new TransferId(transfer.id()),
                new DeliveryId(transfer.deliveryId()),
                transfer.pair().from(),
                transfer.pair().to(),
                transfer.status(),
                transfer.amount().map(BigDecimal::toPlainString).orElse(null),
                transfer.currency().orElse(null),
                transfer.error().orElse(null),
                at);
    }

    /** A transfer for the audit log. */
    public static Map<String, Object> facts(Transfer transfer) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("delivery", transfer.deliveryId().toString());
        facts.put("pair", transfer.pair().toString());
        facts.put("status", transfer.status().code());
        transfer.amount().ifPresent(amount -> facts.put("amount", amount.toPlainString()));
        transfer.currency().ifPresent(currency -> facts.put("currency", currency));
        transfer.error().ifPresent(error -> facts.put("error", error));
        return facts;
    }

    /** A price for members. */
    public static TransferPriceView of(TransferPrice price) {
        return new TransferPriceView(
                price.id(),
                price.pair().from(),
                price.pair().to(),
                price.product(),
                price.price().toPlainString(),
                price.currency(),
                price.since(),
                price.author(),
                price.version() + 1);
    }

    /** A price that held, for members. */
    public static PastPriceView of(PastPrice price) {
        return new PastPriceView(
                price.id(), price.price().toPlainString(), price.currency(), price.since(), price.author());
    }

    /** A price for the audit log. */
    public static Map<String, Object> facts(TransferPrice price) {
        return Map.of(
                "pair",
                price.pair().toString(),
                "product",
                price.product(),
                "price",
                price.price().toPlainString(),
                "currency",
                price.currency());
    }
}
