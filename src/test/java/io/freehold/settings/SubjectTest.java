package io.freehold.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.kernel.Json;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {

    private final ObjectMapper mapper = new Json().mapper();

    @ParameterizedTest
    @EnumSource(Subject.class)
    void itsRecordSurvivesBeingKept(Subject subject) throws Exception {
        JsonNode kept = mapper.valueToTree(subject.defaults());
        assertThat(mapper.treeToValue(kept, subject.kind())).isEqualTo(subject.defaults());
        assertThat(Subject.of(subject.kind())).isEqualTo(subject);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySettingHasADefault(Subject subject) {
        JsonNode kept = mapper.valueToTree(subject.defaults());
        assertThat(kept.size()).isEqualTo(subject.kind().getRecordComponents().length);
        kept.forEach(value -> assertThat(value.isNull()).isFalse());
    }

    @Test
    void fiveMayHaveARowOfTheInstallation() {
        assertThat(Arrays.stream(Subject.values())
                        .filter(subject -> !subject.isArea())
                        .map(Subject::code))
                .containsExactly("organization", "booking", "integration", "security", "communication");
    }

    @Test
    void anotherRecordHoldsNoSettings() {
        assertThatThrownBy(() -> Subject.of(SettingsChanged.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
