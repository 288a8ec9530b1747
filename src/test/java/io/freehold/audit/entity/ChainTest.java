package io.freehold.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static byte[] link(String... fields) {
        return Chain.link(Chain.ORIGIN, Arrays.asList(fields));
    }

    @Test
    void sameRowHasTheSameLink() {
        assertThat(link("a", "b")).isEqualTo(link("a", "b")).hasSize(32);
    }

    @Test
    void textMovedFromOneFieldToTheNextIsAnotherRow() {
        assertThat(link("ab", "c")).isNotEqualTo(link("a", "bc"));
    }

    @Test
    void absentIsNotEmpty() {
        assertThat(link("a", null)).isNotEqualTo(link("a", ""));
    }

    @Test
    void linkHangsOnTheOneBefore() {
        byte[] first = link("a");
        assertThat(Chain.link(first, List.of("b"))).isNotEqualTo(link("b"));
    }
}
