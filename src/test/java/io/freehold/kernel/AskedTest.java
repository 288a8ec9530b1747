package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    private final Asked asked = new Asked();

    @Test
    void allThatIsWrongIsToldAtOnce() {
        asked.week("week", "2026-99");
        asked.id("client", "7", Function.identity());
        asked.many("status", "open,gone", word -> Optional.of(word).filter("open"::equals), "names no status");
        assertThatThrownBy(asked::refuse)
                .asInstanceOf(type(Refused.class))
                .extracting(refused -> ((Refusal.Invalid) refused.refusal()).errors())
                .isEqualTo(List.of(
                        new FieldError("week", "must be an ISO week such as 2026-W48"),
                        new FieldError("client", "must be an id"),
                        new FieldError("status", "names no status")));
    }

    @Test
    void whatIsAbsentOrEmptyIsNoFault() {
        assertThat(asked.text("search", null)).isEmpty();
        assertThat(asked.text("search", "  ")).isEmpty();
        assertThat(asked.many("status", null, Optional::of, "no")).isEmpty();
        assertThat(asked.many("status", ",, ", Optional::of, "no")).isEmpty();
        assertThat(asked.flag("active", "")).isEmpty();
        assertThat(asked.accepted("filter")).isEqualTo("filter");
    }

    @Test
    void whatIsWellFormedIsRead() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        assertThat(asked.id("id", id.toString(), Function.identity())).contains(id);
        assertThat(asked.ids("ids", id + "," + id, 1, Function.identity())).containsExactly(id);
        assertThat(asked.week("week", "2026-W48")).map(IsoWeek::toString).contains("2026-W48");
        assertThat(asked.month("month", "2026-11")).contains(YearMonth.of(2026, 11));
        assertThat(asked.year("year", "2026")).contains(2026);
        assertThat(asked.flag("active", "false")).contains(false);
        assertThat(asked.time("from", "2026-03-02T00:00:00+01:00")).isPresent();
        asked.refuse();
    }

    /** A list of ids is longer than any text; each of them is not. */
    @Test
    void aLongListIsNoLongText() {
        UUID[] many = new UUID[50];
        for (int i = 0; i < many.length; i++) {
            many[i] = new UUID(0x7000L, i);
        }
        String list =
                String.join(",", List.of(many).stream().map(UUID::toString).toList());
        assertThat(asked.ids("ids", list, 50, Function.identity())).hasSize(50);
        asked.refuse();
        asked.ids("ids", list, 49, Function.identity());
        assertThatThrownBy(asked::refuse).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "2026-1", "26-11", "9999999999-11"})
    void whatIsNoMonthIsRefused(String text) {
        asked.month("month", text);
        assertThatThrownBy(asked::refuse).isInstanceOf(Refused.class);
    }

    @Test
    void aTextThatTheDatabaseCannotKeepIsRefused() {
        asked.text("search", "a\0b");
        asked.text("product", "a".repeat(Asked.TEXT_CHARACTERS_MAX + 1));
        assertThatThrownBy(asked::refuse)
                .asInstanceOf(type(Refused.class))
                .extracting(refused -> ((Refusal.Invalid) refused.refusal()).errors())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }
}
