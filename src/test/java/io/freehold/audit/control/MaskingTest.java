package io.freehold.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private static Object masked(String key, Object value) {
        return Masking.masked(Map.of(key, value), "lead").get(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "newPassword", "client_secret", "refreshToken", "otp", "apiKey", "api_key", "keyHash"
            })
    void secretsAreNotKept(String key) {
        assertThat(masked(key, "Sesame-123!")).isEqualTo("[hidden]");
    }

    @ParameterizedTest
    @CsvSource({
        "email, camille@example.fr, c***@example.fr",
        "firstName, Camille, C***",
        "last_name, Durand, D***",
        "name, Camille Durand, C***",
        "phone, +33612345678, ***78",
        "mobilePhone, 06 12 34 56 78, ***78",
        "phone, 0612, ***",
        "note, write to jean.dupont@example.fr or +33 6 12 34 56 78, write to j***@example.fr or ***78"
    })
    void personsAreMasked(String key, String value, String expected) {
        assertThat(masked(key, value)).isEqualTo(expected);
    }

    @Test
    void namesOfThingsStay() {
        assertThat(Masking.masked(Map.of("name", "Solar 75"), "commande")).containsEntry("name", "Solar 75");
    }

    @Test
    void ordinaryValuesStay() {
        Map<String, Object> values = Map.of("status", "NEW", "price", 12.5, "test", true, "department", "75");
        assertThat(Masking.masked(values, "lead")).isEqualTo(values);
    }

    @Test
    void depthIsNoHidingPlace() {
        Object inner = masked("contact", Map.of("emails", List.of("a.b@example.fr"), "token", "t"));
        assertThat(inner).isEqualTo(Map.of("emails", List.of("a***@example.fr"), "token", "[hidden]"));
    }

    @Test
    void absentValuesStayAbsent() {
        Map<String, Object> values = new HashMap<>();
        values.put("email", null);
        assertThat(Masking.masked(values, "lead")).containsEntry("email", null);
    }

    @Test
    void numbersThatArePhonesAreMasked() {
        assertThat(masked("phone", 33612345678L)).isEqualTo("***78");
        assertThat(masked("count", 33612345678L)).isEqualTo(33612345678L);
    }
}
