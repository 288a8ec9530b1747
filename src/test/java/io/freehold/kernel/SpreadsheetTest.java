package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void formulaIsMadeHarmless(String formula) {
        assertThat(Spreadsheet.harmless(formula)).isEqualTo("'" + formula);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Spreadsheet.harmless("a=b")).isEqualTo("a=b");
        assertThat(Spreadsheet.harmless("")).isEmpty();
    }
}
