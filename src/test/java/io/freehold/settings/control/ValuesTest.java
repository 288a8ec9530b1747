package io.freehold.settings.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode defaults = object("{\"slotMinutes\":30,\"waitlist\":true,\"names\":[]}");

    @Test
    void theUpperLayerWins() {
        assertThat(Values.over(defaults, object("{\"slotMinutes\":15}")))
                .isEqualTo(object("{\"slotMinutes\":15,\"waitlist\":true,\"names\":[]}"));
        assertThat(defaults.get("slotMinutes").asInt()).isEqualTo(30);
    }

    @Test
    void aKeyOfAPastReleaseIsLeftOut() {
        assertThat(Values.over(defaults, object("{\"fax\":true}"))).isEqualTo(defaults);
    }

    @Test
    void onlyWhatDiffersIsKept() {
        ObjectNode wanted = object("{\"slotMinutes\":30,\"waitlist\":false,\"names\":[\"a\"]}");
        assertThat(Values.difference(defaults, wanted)).isEqualTo(object("{\"waitlist\":false,\"names\":[\"a\"]}"));
        assertThat(Values.changed(defaults, wanted)).containsExactly("waitlist", "names");
        assertThat(Values.changed(defaults, defaults.deepCopy())).isEmpty();
    }

    @Test
    void aKeyIsKnownInBothSpellings() {
        assertThat(Values.known(defaults, "slotMinutes")).contains("slotMinutes");
        assertThat(Values.known(defaults, "slot_minutes")).contains("slotMinutes");
        assertThat(Values.known(defaults, "SlotMinutes")).isEmpty();
    }

    private static ObjectNode object(String json) {
        try {
            return MAPPER.readValue(json, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
