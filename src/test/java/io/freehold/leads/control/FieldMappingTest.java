package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import io.freehold.leads.NewLead;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMappingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void valuesAreReadFromWhereTheProviderPutsThem() {
        NewLead lead = read("""
                {"phone":"contact.tel","lastName":"contact.names.0","department":"zip.dept",
                 "product":{"path":"offer","values":{"PV":"solar"}},"consent.text":{"constant":"Agreed."},
                 "consent.at":"when"}""", """
                {"contact":{"tel":"06 39 98 12 34","names":["Durand"]},"zip":{"dept":75},"offer":"PV",
                 "when":"2026-03-02T09:30:00Z","consent":{"url":"https://example.org"}}""");
        assertThat(lead.reasons()).isEmpty();
        assertThat(lead.phone()).isEqualTo("+33639981234");
        assertThat(lead.lastName()).isEqualTo("Durand");
        assertThat(lead.department()).isEqualTo("75");
        assertThat(lead.product()).isEqualTo("solar");
        assertThat(lead.consent().text()).isEqualTo("Agreed.");
        assertThat(lead.consent().url()).isEqualTo("https://example.org");
    }

    @Test
    void aMappedTargetIsReadFromThereAlone() {
        NewLead lead = read("{\"phone\":\"tel\"}", "{\"phone\":\"06 39 98 12 34\",\"department\":\"75\"}");
        assertThat(lead.phone()).isNull();
    }

    @Test
    void aSnakeSpeltOriginalDoesNotSlipThrough() {
        ObjectNode read = applied("{\"firstName\":\"given\"}", "{\"first_name\":\"Old\",\"given\":\"New\"}");
        assertThat(read.path("firstName").asText()).isEqualTo("New");
        assertThat(read.has("first_name")).isFalse();
    }

    @Test
    void aValueOutsideTheTableStaysOrBecomesTheOther() {
        String table = "{\"product\":{\"path\":\"offer\",\"values\":{\"PV\":\"solar\"}%s}}";
        assertThat(applied(table.formatted(""), "{\"offer\":\"pool\"}")
                        .path("product")
                        .asText())
                .isEqualTo("pool");
        assertThat(applied(table.formatted(",\"otherwise\":\"other\""), "{\"offer\":\"pool\"}")
                        .path("product")
                        .asText())
                .isEqualTo("other");
        assertThat(applied("{\"product\":{\"path\":\"offer\",\"otherwise\":\"other\"}}", "{}")
                        .path("product")
                        .asText())
                .isEqualTo("other");
    }

    @Test
    void aNameWithDotsIsAColumnBeforeItIsAPath() {
        assertThat(applied("{\"phone\":\"a.b\"}", "{\"a.b\":\"1\",\"a\":{\"b\":\"2\"}}")
                        .path("phone")
                        .asText())
                .isEqualTo("1");
    }

    @Test
    void whatWasSentStaysAsItCame() {
        ObjectNode sent = object("{\"consent\":{\"text\":\"old\"},\"words\":\"new\"}");
        FieldMapping.of(object("{\"consent.text\":\"words\"}")).applied(sent);
        assertThat(sent).isEqualTo(object("{\"consent\":{\"text\":\"old\"},\"words\":\"new\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fax\":\"x\"}",
                "{\"phone\":7}",
                "{\"phone\":\"\"}",
                "{\"phone\":{}}",
                "{\"phone\":{\"path\":\"a\",\"constant\":\"b\"}}",
                "{\"phone\":{\"path\":\"a\",\"else\":\"b\"}}",
                "{\"phone\":{\"path\":\"a\",\"values\":[]}}",
                "{\"phone\":{\"path\":\"a\",\"values\":{\"x\":{}}}}",
                "{\"phone\":{\"constant\":null}}"
            })
    void aMappingThatSaysNothingIsRefused(String mapping) {
        Map<String, Object> entries = JSON.convertValue(object(mapping), new TypeReference<>() {});
        assertThatThrownBy(() -> FieldMapping.require(entries))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void aLongPathIsRefused() {
        assertThatThrownBy(() -> FieldMapping.require(Map.of("phone", "x".repeat(201))))
                .isInstanceOf(Refused.class);
        FieldMapping.require(Map.of("phone", "x".repeat(200)));
    }

    private static NewLead read(String mapping, String sent) {
        return PayloadReading.of(applied(mapping, sent));
    }

    private static ObjectNode applied(String mapping, String sent) {
        return FieldMapping.of(object(mapping)).applied(object(sent));
    }

    private static ObjectNode object(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
