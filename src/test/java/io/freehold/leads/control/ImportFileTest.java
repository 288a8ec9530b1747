package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.leads.NewLead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {

    @Test
    void columnsAreKnownInAnySpelling() throws IOException {
        ImportFile file = file(
                "\uFEFFPhone;first_name;LASTNAME;Code Postal;postcode;product;consent_text;Consent.At;consent url;Test\n"
                        + "06 39 98 12 34;Camille;Durand;x;75011;solar;I agree.;2026-03-02T09:30:00Z;https://x.test;non\n");
        ObjectNode payload = file.header().payload(file.next(10).get(0).cells());
        NewLead lead = PayloadReading.of(payload);
        assertThat(lead.reasons()).isEmpty();
        assertThat(lead.phone()).isEqualTo("+33639981234");
        assertThat(lead.firstName()).isEqualTo("Camille");
        assertThat(lead.department()).isEqualTo("75");
        assertThat(lead.consent().url()).isEqualTo("https://x.test");
        assertThat(lead.test()).isFalse();
        assertThat(payload.path("Code Postal").asText()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        ImportFile file = file(String.join(separator, "phone", "email", "last_name") + "\r\n"
                + String.join(separator, "1", "2", "3") + "\r\n");
        assertThat(file.next(10)).containsExactly(new ImportFile.Row(2, List.of("1", "2", "3")));
    }

    @Test
    void aRowSaysTheLineThatItBeginsIn() throws IOException {
        ImportFile file = file("phone,notes\n1,\"two\nlines\"\n\n2,x\n3\n4,x,more\n");
        assertThat(file.next(2)).extracting(ImportFile.Row::line).containsExactly(2, 5);
        assertThat(file.next(2)).extracting(ImportFile.Row::line).containsExactly(6, 7);
        assertThat(file.next(2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,\n1,2,3\n", "a,a\n1,2\n", "\"phone\n1\n2\n"})
    void aFileWithoutColumnsCannotBeRead(String text) {
        assertThatThrownBy(() -> file(text)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aQuoteWithoutAnEndIsFoundWhereItIs() throws IOException {
        ImportFile file = file("phone\n1\n\"2\n3\n");
        assertThatThrownBy(() -> file.next(10)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aRowThatIsTooLongEndsTheFileAndNotTheMemory() throws IOException {
        ImportFile file = file("phone\n\"" + "x".repeat(ImportFile.ROW_CHARACTERS_MAX * 3) + "\"\n");
        assertThatThrownBy(() -> file.next(10)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aColumnCalledConsentDoesNotHideTheOthers() throws IOException {
        ImportFile file = file("consent,consent_text\nyes,I agree.\n");
        ObjectNode payload = file.header().payload(file.next(1).get(0).cells());
        assertThat(payload.path("consent").path("text").asText()).isEqualTo("I agree.");
    }

    private static ImportFile file(String text) throws IOException {
        return ImportFile.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
