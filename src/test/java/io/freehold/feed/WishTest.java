package io.freehold.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WishTest {
    @Test
    void nothingSaidIsEverything() {
        Wish wish = Wish.read(null, null).orElseThrow();
        assertThat(wish.includes("lead.created")).isTrue();
        assertThat(wish.since()).isEmpty();
    }

    @Test
    void typesNarrow() {
        Wish wish = Wish.read("lead.created, lead.routed,,lead.created", "").orElseThrow();
        assertThat(wish.types()).containsExactlyInAnyOrder("lead.created", "lead.routed");
        assertThat(wish.includes("delivery.sent")).isFalse();
    }

    @Test
    void sinceIsAnId() {
        UUID id = UUID.randomUUID();
        assertThat(Wish.read("", id.toString()).orElseThrow().since()).contains(id);
        assertThat(Wish.read("", "yesterday")).isEmpty();
    }

    @Test
    void longListsAreRefused() {
        assertThat(Wish.read("x".repeat(1_001), null)).isEmpty();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 50; i++) {
            many.append(i).append(',');
        }
        assertThat(Wish.read(many.toString(), null)).isEmpty();
    }
}
