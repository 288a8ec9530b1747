package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalTest {

    private static PageRequest request(int limit, int offset, String cursor) {
        return new PageRequest(limit, offset, Optional.ofNullable(cursor), Optional.empty());
    }

    @Test
    void pageWithTheEndOfItsListShowsTheTotal() {
        assertThat(Total.shownBy(request(50, 0, null), 0)).contains(Total.exactly(0));
        assertThat(Total.shownBy(request(50, 0, null), 50)).contains(Total.exactly(50));
        assertThat(Total.shownBy(request(50, 100, null), 7)).contains(Total.exactly(107));
    }

    @Test
    void pageThatAnotherFollowsDoesNot() {
        assertThat(Total.shownBy(request(50, 0, null), 51)).isEmpty();
    }

    @Test
    void pageBehindTheEndDoesNot() {
        assertThat(Total.shownBy(request(50, 100, null), 0)).isEmpty();
    }

    @Test
    void pageByCursorDoesNotAsItKnowsNotHowManyCameBefore() {
        assertThat(Total.shownBy(request(50, 0, "abc"), 7)).isEmpty();
    }

    @Test
    void countEndsOneRowBehindTheBound() {
        assertThat(Total.bounded(Total.ROWS_MAX)).isEqualTo(new Total(Total.ROWS_MAX, false));
        assertThat(Total.bounded(Total.ROWS_MAX + 1)).isEqualTo(new Total(Total.ROWS_MAX, true));
    }
}
