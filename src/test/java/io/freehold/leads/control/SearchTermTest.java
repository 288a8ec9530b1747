package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.leads.control.SearchTerm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermTest {

    @ParameterizedTest
    @CsvSource({
        "06 39 98 12 34, PHONE, +33639981234",
        "06 39, PHONE, +33639",
        "+33 6, PHONE, +336",
        "Camille@Example.org, EMAIL, camille@example.org",
        "Léfebvre, NAME, lefebvre",
        "DE  LA  Tour, NAME, de la tour",
        "75, NAME, 75"
    })
    void aTermIsToldApartByItsLooks(String typed, Kind kind, String text) {
        assertThat(SearchTerm.of(typed)).isEqualTo(new SearchTerm(kind, text));
    }

    @Test
    void everythingThatBeginsWithItLiesBeforeItsEnd() {
        SearchTerm term = SearchTerm.of("dur");
        assertThat("durand camille").isGreaterThanOrEqualTo(term.text()).isLessThan(term.end());
        assertThat("dus").isGreaterThan(term.end());
    }

    @Test
    void namesAreSearchedLastNameFirst() {
        assertThat(SearchName.of("Ménard", "Zoé")).isEqualTo("menard zoe");
        assertThat(SearchName.of(null, null)).isEmpty();
    }
}
