package io.freehold.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final UUID LOW = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID HIGH = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

    @Test
    void transactionsComeFirst() {
        assertThat(new Position(1, HIGH)).isLessThan(new Position(2, LOW));
    }

    @Test
    void idsAreComparedAsTheDatabaseDoes() {
        assertThat(new Position(1, LOW)).isLessThan(new Position(1, HIGH));
        assertThat(new Position(1, LOW)).isEqualByComparingTo(new Position(1, LOW));
    }

    @Test
    void transactionNumbersHaveNoSign() {
        assertThat(new Position(Long.MAX_VALUE, HIGH)).isLessThan(new Position(Long.MIN_VALUE, LOW));
    }

    @Test
    void beforeATransactionLiesBeforeAllItWrites() {
        assertThat(Position.before(7)).isLessThan(new Position(7, LOW)).isGreaterThan(new Position(6, HIGH));
    }
}
