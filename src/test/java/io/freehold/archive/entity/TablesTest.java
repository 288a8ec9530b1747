package io.freehold.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.archive.entity.TableShape.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void parentsComeBeforeThoseWhoReferToThem() {
        assertThat(Tables.ordered(
                        Set.of("a_delivery", "b_lead", "c_provider", "d_note"),
                        Map.of("a_delivery", Set.of("b_lead", "tenants"), "b_lead", Set.of("c_provider", "tenants"))))
                .containsExactly("c_provider", "d_note", "b_lead", "a_delivery");
    }

    @Test
    void aCircleComesLastAndLosesNothing() {
        assertThat(Tables.ordered(Set.of("a", "b", "c"), Map.of("a", Set.of("b"), "b", Set.of("a"), "c", Set.of("c"))))
                .containsExactly("c", "a", "b");
    }

    @Test
    void rowsAreOrderedByTheColumnsOfTheKeyInItsOrder() {
        TableShape table = TableShape.ofTenants(
                "days",
                List.of(new Column("code", "text"), new Column("used", "integer"), new Column("day", "date")),
                List.of("day", "code"));
        assertThat(table.lines()).endsWith("order by t.\"day\", t.\"code\" collate \"C\") line");
    }

    @Test
    void aNameCannotBecomeSql() {
        assertThat(TableShape.quoted("a\"; drop table leads; --")).isEqualTo("\"a\"\"; drop table leads; --\"");
    }
}
