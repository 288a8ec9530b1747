package io.freehold.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.delivery.DeliveryStats;
import io.freehold.delivery.entity.DeliveryTally.Group;
import io.freehold.kernel.IsoWeek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatsCountTest {

    private static final IsoWeek WEEK = IsoWeek.find("2026-W47").orElseThrow();
    private static final UUID SOLEIL = UUID.randomUUID();
    private static final UUID TOIT = UUID.randomUUID();

    @Test
    void anEmptyWeekHasEveryKey() {
        DeliveryStats stats = StatsCount.of(WEEK, List.of());
        assertThat(stats.week()).isEqualTo("2026-W47");
        assertThat(stats.byStatus())
                .containsOnlyKeys("pending", "sending", "sent", "failed")
                .containsValue(0L);
        assertThat(stats.byOutcome()).containsOnlyKeys("accepted", "rejected", "removed");
        assertThat(stats.byDay()).hasSize(7);
        assertThat(stats.byDay().get(6).day()).isEqualTo("2026-11-22");
        assertThat(stats.byClient()).isEmpty();
        assertThat(stats.revenue()).isEmpty();
    }

    @Test
    void onlyWhatIsSentAndNeitherRejectedNorRemovedIsPaid() {
        DeliveryStats stats = StatsCount.of(
                WEEK,
                List.of(
                        group(SOLEIL, "Soleil", "sent", "accepted", "EUR", 3, "75.00"),
                        group(SOLEIL, "Soleil", "sent", "rejected", "EUR", 2, "50.00"),
                        group(SOLEIL, "Soleil", "sent", "removed", "EUR", 1, "25.00"),
                        group(SOLEIL, "Soleil", "pending", null, "EUR", 4, "100.00"),
                        group(TOIT, "Toit", "sent", "accepted", "CHF", 1, "30.50")));
        assertThat(stats.total()).isEqualTo(11);
        assertThat(stats.byStatus()).containsEntry("sent", 7L).containsEntry("pending", 4L);
        assertThat(stats.byOutcome()).containsEntry("accepted", 4L).containsEntry("rejected", 2L);
        assertThat(stats.revenue())
                .containsExactly(new DeliveryStats.Revenue("30.50", "CHF"), new DeliveryStats.Revenue("75.00", "EUR"));
        assertThat(stats.byClient()).extracting(DeliveryStats.OfClient::name).containsExactly("Soleil", "Toit");
        assertThat(stats.byClient().get(0).sent()).isEqualTo(6);
        assertThat(stats.byDay().get(0).accepted()).isEqualTo(4);
        assertThat(stats.byDay().get(1).deliveries()).isZero();
    }

    private static Group group(
            UUID client, String name, String status, String outcome, String currency, long count, String price) {
        return new Group(
                LocalDate.parse("2026-11-16"),
                status,
                Optional.ofNullable(outcome),
                client,
                name,
                currency,
                count,
                new BigDecimal(price));
    }
}
