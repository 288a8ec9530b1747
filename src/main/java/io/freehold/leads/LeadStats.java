package io.freehold.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The leads of a week, without trials.
 *
 * @param week such as {@code 2026-W47}, in the tenant's zone
 * @param byStatus all nine statuses, those without a lead too
 * @param byProvider those that sent any, most first
 * @param byProduct those that were named, most first; a lead that names none stands under {@code null}
 * @param byDay its seven days, Monday first
 */
@Schema(name = "LeadStats")
public record LeadStats(
        String week,
        long total,
        Map<String, Long> byStatus,
        List<OfProvider> byProvider,
        List<OfProduct> byProduct,
        List<OfDay> byDay) {

    /** A provider's share. */
    @Schema(name = "LeadStatsProvider")
    public record OfProvider(UUID id, String name, long total, long invalid) {}

    /** A product's share. */
    @Schema(name = "LeadStatsProduct")
    public record OfProduct(@Nullable String product, long total) {}

    /** A day's share. */
    @Schema(name = "LeadStatsDay")
    public record OfDay(LocalDate day, long total) {}
}
