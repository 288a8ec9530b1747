package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The deliveries that were created in a week, counted.
 *
 * @param week such as {@code 2026-W47}
 * @param byStatus how many of each status, those of which there is none included
 * @param byOutcome how many of those sent have which outcome
 * @param byClient those with the most deliveries first
 * @param byDay its seven days, Monday first
 * @param revenue prices of what is to be paid: sent, and neither rejected nor removed
 */
@Schema(description = "The deliveries that were created in a week, counted.")
public record DeliveryStats(
        String week,
        long total,
        Map<String, Long> byStatus,
        Map<String, Long> byOutcome,
        List<OfClient> byClient,
        List<OfDay> byDay,
        List<Revenue> revenue) {

    /** A client's part. */
    @Schema(name = "DeliveryStatsOfClient")
    public record OfClient(
            ClientId id, String name, long deliveries, long sent, long accepted, long failed, List<Revenue> revenue) {}

    /** A day's part. */
    @Schema(name = "DeliveryStatsOfDay")
    public record OfDay(LocalDate day, long deliveries, long sent, long accepted, long failed) {}

    /**
     * What is to be paid in one currency.
     *
     * @param amount decimal
     * @param currency ISO 4217
     */
    @Schema(name = "DeliveryRevenue")
    public record Revenue(String amount, String currency) {}
}
