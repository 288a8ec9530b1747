package io.freehold.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the dashboard's widgets show; test leads count nowhere. Each has the value that a failure leaves. */
public final class Figures {

    private Figures() {}

    /** Money of one currency, ISO 4217, as a decimal. */
    @Schema(name = "Revenue")
    public record Revenue(String currency, String amount) {}

    /** One day of the week. */
    @Schema(name = "DayFigure")
    public record Day(LocalDate date, long leads, long deliveries) {}

    /** A code with its count. */
    @Schema(name = "CountByCode")
    public record Count(String code, long count) {}

    /** The week's leads. All nine statuses are always there. */
    @Schema(name = "LeadsWidget")
    public record Leads(long total, Map<String, Long> byStatus, List<Count> byProduct) {
        public static final Leads EMPTY = new Leads(0, Map.of(), List.of());
    }

    /** The week's deliveries by status and outcome; revenue is of those sent and not taken back. */
    @Schema(name = "DeliveriesWidget")
    public record Deliveries(
            long total, Map<String, Long> byStatus, Map<String, Long> byOutcome, List<Revenue> revenue) {
        public static final Deliveries EMPTY = new Deliveries(0, Map.of(), Map.of(), List.of());
    }

    /** How many clients there are, and who got most this week, ten at most. */
    @Schema(name = "ClientsWidget")
    public record Clients(long total, long active, List<Top> top) {
        public static final Clients EMPTY = new Clients(0, 0, List.of());

        @Schema(name = "TopClient")
        public record Top(UUID id, String name, long delivered, List<Revenue> revenue) {}
    }

    /**
     * Standing orders and what they lack this week, the ten that lack most.
     *
     * @param active those that take leads; quota and use are theirs
     * @param overdue those of the paused whose client has not paid its invoices
     */
    @Schema(name = "CommandesWidget")
    public record Commandes(
            long active,
            long paused,

            @Schema(description = "Those of the paused whose client has overdue invoices.")
            long overdue,

            long weeklyQuota,
            long used,
            List<Behind> behind) {
        public static final Commandes EMPTY = new Commandes(0, 0, 0, 0, 0, List.of());

        @Schema(name = "CommandeBehind")
        public record Behind(UUID id, String client, String product, long weeklyQuota, long used, long missing) {}
    }

    /** The seven days of the week. */
    @Schema(name = "CalendarWidget")
    public record Calendar(List<Day> days) {
        public static final Calendar EMPTY = new Calendar(List.of());
    }

    /** Commandes that want a share of LB leads, those that lack most first, twenty at most. */
    @Schema(name = "LbWidget")
    public record Lb(List<Share> commandes) {
        public static final Lb EMPTY = new Lb(List.of());

        /**
         * One commande.
         *
         * @param target share, 0 to 1, as a decimal
         * @param need LB leads that it lacks counting the next lead; 0 or less is none
         */
        @Schema(name = "LbShare")
        public record Share(
                UUID id, String client, String product, String target, long delivered, long lbDelivered, long need) {}
    }

    /** Who sent leads this week, most first, twenty at most. */
    @Schema(name = "ProvidersWidget")
    public record Providers(List<Sent> providers) {
        public static final Providers EMPTY = new Providers(List.of());

        @Schema(name = "ProviderSent")
        public record Sent(UUID id, String name, boolean lb, long leads, long placed, long refused) {}
    }

    /** What wants somebody's attention: counts of the week, and the newest failed deliveries, ten at most. */
    @Schema(name = "FailuresWidget")
    public record Failures(long invalid, long pendingConfig, long waiting, long failedDeliveries, List<Failed> newest) {
        public static final Failures EMPTY = new Failures(0, 0, 0, 0, List.of());

        @Schema(name = "FailedDelivery")
        public record Failed(
                UUID id,
                UUID leadId,
                String client,
                @Nullable String error,
                Instant at) {}
    }

    /** Counts by code, with those of the given codes that nothing has. */
    public static Map<String, Long> all(Iterable<String> codes) {
        Map<String, Long> counts = new TreeMap<>();
        codes.forEach(code -> counts.put(code, 0L));
        return counts;
    }
}
