package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {

    @Test
    void thereAre101() {
        Stream<String> twoDigits = IntStream.rangeClosed(0, 99).mapToObj("%02d"::formatted);
        Stream<String> overseas = IntStream.rangeClosed(970, 979).mapToObj(Integer::toString);
        Stream<String> all =
                Stream.of(twoDigits, overseas, Stream.of("2A", "2B")).flatMap(codes -> codes);
        assertThat(all.filter(code -> Departments.code(code).isPresent())).hasSize(101);
    }

    @ParameterizedTest
    @CsvSource({"1, 01", "75, 75", "2a, 2A", "' 974 ', 974"})
    void aCodeHasOneForm(String written, String code) {
        assertThat(Departments.code(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "20", "96", "975", "2C", "Paris"})
    void whatIsNoCodeHasNone(String written) {
        assertThat(Departments.code(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "75011, 75",
        "01000, 01",
        "20000, 2A",
        "20137, 2A",
        "20200, 2B",
        "20300, 2B",
        "20600, 2B",
        "97400, 974",
        "97600, 976"
    })
    void aPostcodeLiesInADepartement(String postcode, String code) {
        assertThat(Departments.ofPostcode(postcode)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7501", "750111", "96000", "00100", "20900", "97500", "98800", "ABCDE"})
    void whatIsNoPostcodeLiesInNone(String postcode) {
        assertThat(Departments.ofPostcode(postcode)).isEmpty();
    }
}
