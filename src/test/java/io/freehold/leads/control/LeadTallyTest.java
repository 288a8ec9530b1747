package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.IsoWeek;
import io.freehold.leads.LeadStats;
import io.freehold.leads.entity.FigureStore.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadTallyTest {

    private static final IsoWeek WEEK = IsoWeek.parse("week", "2026-W10");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void eachSideAddsUpToTheWhole() {
        LeadStats stats = LeadTally.of(
                WEEK,
                List.of(
                        new Row("invalid", FIRST, "first", null, LocalDate.parse("2026-03-02"), 2),
                        new Row("routed", FIRST, "first", "solar", LocalDate.parse("2026-03-02"), 1),
                        new Row("routed", SECOND, "second", "solar", LocalDate.parse("2026-03-08"), 4)));
        assertThat(stats.total()).isEqualTo(7);
        assertThat(stats.byStatus()).hasSize(9).containsEntry("routed", 5L).containsEntry("invalid", 2L);
        assertThat(stats.byProvider())
                .containsExactly(
                        new LeadStats.OfProvider(SECOND, "second", 4, 0),
                        new LeadStats.OfProvider(FIRST, "first", 3, 2));
        assertThat(stats.byProduct())
                .containsExactly(new LeadStats.OfProduct("solar", 5), new LeadStats.OfProduct(null, 2));
        assertThat(stats.byDay()).extracting(LeadStats.OfDay::total).containsExactly(3L, 0L, 0L, 0L, 0L, 0L, 4L);
    }

    @Test
    void anEmptyWeekHasAllItsKeys() {
        LeadStats stats = LeadTally.of(WEEK, List.of());
        assertThat(stats.byStatus())
                .hasSize(9)
                .allSatisfy((status, count) -> assertThat(count).isZero());
        assertThat(stats.byDay()).hasSize(7);
    }
}
