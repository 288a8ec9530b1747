package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void theTagOfAVersionIsReadBack() {
        assertThat(Versions.required("\"" + Versions.tag(7).getValue() + "\"")).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anEditWithoutAVersionIsAskedForOne(String ifMatch) {
        assertThat(status(() -> Versions.required(ifMatch))).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "v1", "\"v\"", "W/\"v1\"", "\"v99999999999\"", "\"other\""})
    void aTagThatIsNotOursIsStale(String ifMatch) {
        assertThat(status(() -> Versions.required(ifMatch))).isEqualTo(412);
    }

    @Test
    void anEditOfAnOlderVersionIsStale() {
        assertThat(status(() -> Versions.require(1, 2))).isEqualTo(412);
        assertThatCode(() -> Versions.require(2, 2)).doesNotThrowAnyException();
    }

    private static int status(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).refusal().status();
    }
}
