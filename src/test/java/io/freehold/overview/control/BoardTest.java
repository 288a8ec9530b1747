package io.freehold.overview.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.overview.DashboardStats.WidgetError;
import io.freehold.overview.HealthReport.Level;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final Board board = new Board();

    @Test
    void aQuestionWithoutAnswerHasItsEmptyValueAndItsLine() {
        assertThat(board.ask("leads", "empty", () -> "leads")).isEqualTo("leads");
        assertThat(board.ask("lb", "empty", BoardTest::fails)).isEqualTo("empty");
        assertThat(board.ask("clients", "empty", () -> "clients")).isEqualTo("clients");
        assertThat(board.errors()).extracting(WidgetError::widget).containsExactly("lb");
    }

    @Test
    void whyItFailedIsNotTold() {
        board.ask("lb", "empty", BoardTest::fails);
        assertThat(board.errors().toString()).doesNotContain("secret");
    }

    @Test
    void aPartThatCannotBeLookedAtIsDown() {
        assertThat(Examination.of("mail", () -> new Examination(true, "fine")).status())
                .isEqualTo(Level.UP);
        assertThat(Examination.of("mail", () -> new Examination(false, "late")).status())
                .isEqualTo(Level.DEGRADED);
        assertThat(Examination.of("mail", BoardTest::fails).status()).isEqualTo(Level.DOWN);
    }

    private static <T> T fails() {
        throw new IllegalStateException("relation secret does not exist");
    }
}
