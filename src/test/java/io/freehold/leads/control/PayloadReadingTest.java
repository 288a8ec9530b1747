package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.kernel.FieldError;
import io.freehold.leads.NewLead;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadReadingTest {

    private static final String GOOD = """
            {"phone": "06 39 98 12 34", "email": "A@Example.org", "firstName": " Camille ", "lastName": "Durand",
             "department": "2a", "product": "Solar", "fields": {"roof": "south"}, "test": true,
             "consent": {"text": "I agree.", "at": "2026-03-02T10:30:00+01:00", "ip": "192.0.2.7",
                         "url": "https://example.org", "certificateUrl": "https://cert.example.org/1"}}""";

    @Test
    void eachValueIsNormalised() throws JsonProcessingException {
        NewLead lead = read(GOOD);
        assertThat(lead.reasons()).isEmpty();
        assertThat(lead.phone()).isEqualTo("+33639981234");
        assertThat(lead.email()).isEqualTo("a@example.org");
        assertThat(lead.firstName()).isEqualTo("Camille");
        assertThat(lead.department()).isEqualTo("2A");
        assertThat(lead.product()).isEqualTo("solar");
        assertThat(lead.test()).isTrue();
        assertThat(lead.consent().isGiven()).isTrue();
        assertThat(lead.consent().at()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(lead.consent().certificateUrl()).isEqualTo("https://cert.example.org/1");
    }

    @Test
    void keysInSnakeCaseAreReadToo() throws JsonProcessingException {
        NewLead lead = read("""
                {"phone": "+33639981234", "first_name": "Camille", "last_name": "Durand", "postcode": "75011",
                 "product": "solar", "consent": {"text": "Yes", "certificate_url": "https://c.example.org"}}""");
        assertThat(lead.reasons()).isEmpty();
        assertThat(lead.lastName()).isEqualTo("Durand");
        assertThat(lead.department()).isEqualTo("75");
        assertThat(lead.consent().certificateUrl()).isEqualTo("https://c.example.org");
    }

    @Test
    void aPostcodeIsKeptBesideTheDepartementAndTellsItOnlyWhenNothingElseDoes() throws JsonProcessingException {
        String rest = "\"phone\": \"+33639981234\", \"product\": \"solar\"}";
        NewLead both = read("{\"department\": \"69\", \"postcode\": \"75011\", " + rest);
        assertThat(both.department()).isEqualTo("69");
        assertThat(both.postcode()).isEqualTo("75011");
        NewLead alone = read("{\"postcode\": \"20300\", " + rest);
        assertThat(alone.department()).isEqualTo("2B");
        NewLead strange = read("{\"department\": \"69\", \"postcode\": \"L-1234\", " + rest);
        assertThat(strange.reasons()).isEmpty();
        assertThat(strange.postcode()).isNull();
    }

    @Test
    void whatIsMissingIsNamed() throws JsonProcessingException {
        assertThat(read("{}").reasons())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("phone", "department", "product");
        assertThat(read("{}").consent().isGiven()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"phone\": 123}|phone",
                "{\"phone\": \"12\"}|phone",
                "{\"email\": \"nobody\"}|email",
                "{\"email\": {}}|email",
                "{\"firstName\": []}|firstName",
                "{\"lastName\": \"a\\u0000b\"}|lastName",
                "{\"lastName\": \"\\ud800\"}|lastName",
                "{\"department\": \"99\"}|department",
                "{\"postcode\": \"00000\"}|postcode",
                "{\"product\": \"1 %\"}|product",
                "{\"test\": \"yes\"}|test",
                "{\"consent\": \"yes\"}|consent",
                "{\"consent\": {\"text\": 1}}|consent.text",
                "{\"consent\": {\"at\": \"yesterday\"}}|consent.at",
                "{\"consent\": {\"at\": \"+999999999-01-01T00:00:00Z\"}}|consent.at"
            })
    void aValueThatCannotBeUsedIsAReasonAndNoFailure(String payload, String field) throws JsonProcessingException {
        assertThat(read(payload).reasons()).extracting(FieldError::field).contains(field);
    }

    @Test
    void aTextThatIsTooLongIsAReason() throws JsonProcessingException {
        String payload = "{\"firstName\": \"" + "x".repeat(101) + "\"}";
        assertThat(read(payload).reasons()).extracting(FieldError::field).contains("firstName");
    }

    private static NewLead read(String payload) throws JsonProcessingException {
        return PayloadReading.of(new ObjectMapper().readTree(payload));
    }
}
