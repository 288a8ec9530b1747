package io.freehold.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstCompanyTest {

    @ParameterizedTest
    @CsvSource({
        "Acme, ACME",
        "Acme Corp, ACME",
        "Énergies du Nord, ENERGIES",
        "Überlandwerke Süd, UBERLANDWE",
        "A B Consulting, CONSULTING",
        "Both Ends, ENDS",
        "Both, MAIN",
        "X, MAIN",
        "株式会社, MAIN",
        "!!!, MAIN",
        "4You, 4YOU"
    })
    void aNameGivesItsFirstWord(String name, String code) {
        assertThat(FirstCompany.code(name)).isEqualTo(code).matches("[A-Z0-9]{2,10}");
    }
}
