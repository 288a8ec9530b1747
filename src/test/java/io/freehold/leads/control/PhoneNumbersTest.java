package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "06 39 98 12 34, +33639981234",
        "+33 6 39 98 12 34, +33639981234",
        "0033639981234, +33639981234",
        "01.99.00.12.34, +33199001234",
        "(01) 42 68 53 00, +33142685300",
        "+49 30 901820, +4930901820"
    })
    void aNumberHasOneForm(String written, String e164) {
        assertThat(PhoneNumbers.normalised(written)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "telephone",
                "+33",
                "00 00 00 00 00",
                "+999123456789",
                "06 39 98 12 34 06 39 98 12 34 06 39 98"
            })
    void whatIsNoNumberHasNone(String written) {
        assertThat(PhoneNumbers.normalised(written)).isEmpty();
    }
}
