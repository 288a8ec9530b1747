package io.freehold.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.ClientContact;
import io.freehold.commandes.ClientId;
import io.freehold.delivery.BatchId;
import io.freehold.delivery.DeliveryEmail;
import io.freehold.leads.Consent;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverySheetTest {

    private static final UUID ID = UUID.fromString("0190a0b0-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
    void aValueThatBeginsLikeAFormulaIsPrecededByAnApostrophe(String value) {
        assertThat(FormulaGuard.guarded(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Durand", "+33639981234", "a=b", "O'Neill", "1-2"})
    void anyOtherValueStaysAsItIs(String value) {
        assertThat(FormulaGuard.guarded(value)).isEqualTo(value);
    }

    @Test
    void theFileHasALineOfNamesAndALineALead() {
        String csv = DeliverySheet.of(List.of(lead("Durand"), lead("O\"Neill, \"Jr\"")));
        assertThat(csv.split("\r\n"))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines[0]).startsWith("lead_id,received_at,first_name,last_name,phone"))
                .satisfies(lines -> assertThat(lines[1])
                        .isEqualTo(ID + ",2026-03-02T09:30:00Z,Camille,Durand,+33639981234,,75,75011,solar,"
                                + "\"I agree, yes.\",2026-03-02T09:29:00Z,,"))
                .satisfies(lines -> assertThat(lines[2]).contains(",\"O\"\"Neill, \"\"Jr\"\"\","));
    }

    @Test
    void theSenderCannotRunAFormulaAtTheBuyers() {
        assertThat(DeliverySheet.of(List.of(lead("=HYPERLINK(A1)")))).contains(",'=HYPERLINK(A1),");
    }

    @Test
    void theMailCarriesTheFileAndNoPersonInItsText() {
        ClientContact client = new ClientContact(new ClientId(ID), "Soleil", "s@buyers.test");
        LocalDate day = LocalDate.parse("2026-03-02");
        Mail mail = DeliveryMail.of(DeliveryEmail.DEFAULT, client, List.of(lead("Durand")), day, new BatchId(ID))
                .numbered("batch-" + ID, 0);
        assertThat(mail.id()).isEqualTo("batch-" + ID);
        assertThat(mail.to()).isEqualTo("s@buyers.test");
        assertThat(mail.subject() + mail.text())
                .contains("Soleil")
                .doesNotContain("Durand")
                .doesNotContain("+336");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("batch-" + ID + ".csv");
            assertThat(file.text()).contains("Durand");
        });
    }

    private static LeadSheet lead(String lastName) {
        Consent consent = new Consent("I agree, yes.", Instant.parse("2026-03-02T09:29:00Z"), null, null, null);
        return new LeadSheet(
                new LeadId(ID),
                "Camille",
                lastName,
                "+33639981234",
                null,
                "75",
                "75011",
                "solar",
                consent,
                Instant.parse("2026-03-02T09:30:00Z"));
    }
}
