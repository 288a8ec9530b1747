package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {

    /** The vectors of RFC 4648 §10, without their padding. */
    @ParameterizedTest
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void textsAreThoseOfTheStandard(String plain, String encoded) {
        assertThat(Base32.encoded(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @org.junit.jupiter.api.Test
    void bytesAreNotTakenForSignedNumbers() {
        assertThat(Base32.encoded(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("77777777");
    }
}
