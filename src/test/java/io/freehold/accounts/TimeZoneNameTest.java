package io.freehold.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZoneNameTest {

    private final TimeZoneName.Check check = new TimeZoneName.Check();

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "UTC", "America/Argentina/Ushuaia", "Indian/Reunion"})
    void namesOfTheListAreTaken(String name) {
        assertThat(check.isValid(name, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "+02:00", "CET", "Europe/Atlantis", "europe/paris", "Etc/GMT+3", "Europe/Paris "})
    void othersAreNot(String name) {
        assertThat(check.isValid(name, null)).isFalse();
    }

    @Test
    void anAbsentOneIsForOthersToJudge() {
        assertThat(check.isValid(null, null)).isTrue();
    }
}
