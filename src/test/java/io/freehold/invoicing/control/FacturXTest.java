package io.freehold.invoicing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.invoicing.Invoicing;
import io.freehold.invoicing.NewLine;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Papers, judged by others: veraPDF, the schema, the schematron of EN 16931 and the French rules. */
class FacturXTest {

    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");
    private static final LocalDate ON = LocalDate.of(2026, 11, 27);

    private final Printing printing = new Printing();

    @Test
    void anInvoiceIsPdfA3WithAFacturXThatValidates() throws IOException {
        Printed printed = invoice("20.00", "FR37200000008", "fr");
        byte[] paper = printing.pdf(printed);
        judged(paper);
        assertThat(text(paper))
                .contains("Facture", "RDZ-2026-00042", "Énergies & Co", "Soleil <du> Nord", "59000 Lille")
                .contains("SIREN 100000009", "N° TVA FR88100000009", "27/11/2026", "27/12/2026")
                .contains("1 026,00 €", "205,20 €", "1 231,20 €", "FR76 3000 6000 0112 3456 7890 189")
                .contains("intérêt légal. Indemnité forfaitaire", "retard de paiement : 40 €")
                .doesNotContain("Brouillon");
    }

    @Test
    void aCreditNoteNamesItsInvoiceAndValidates() throws IOException {
        Invoice from = invoice("20.00", "FR37200000008", "fr").invoice();
        Invoice note = new Invoice(UUID.randomUUID(), from, "Camille", AT);
        List<InvoiceLine> lines = List.of(line(note, 1, "2", "28.50"));
        note.described("Deux leads sans numéro valide", null, AT);
        note.amountsTo(Writing.sum(lines), AT);
        note.issued("RDZ-2026-00043", "{}", new Invoice.Term(ON, null, null), AT);
        byte[] paper = printing.pdf(new Printed(
                note, lines, Invoicing.issuer("fr"), Optional.of(new Printed.Credited("RDZ-2026-00042", ON))));
        judged(paper);
        assertThat(text(paper)).contains("Avoir", "RDZ-2026-00043", "RDZ-2026-00042", "68,40 €");
    }

    @Test
    void withoutVatReverseChargeIsSaidAndValidates() throws IOException {
        byte[] paper = printing.pdf(invoice("0.00", "DE123456789", "en"));
        judged(paper);
        assertThat(text(paper)).contains("Invoice", "Reverse charge", "€1,026.00", "27 November 2026");
    }

    @Test
    void aDraftSaysSoAndCarriesNoFacturX() throws IOException {
        Invoice draft = new Invoice(UUID.randomUUID(), Invoicing.client("20.00", "FR37200000008"), "Camille", AT);
        List<InvoiceLine> lines = List.of(line(draft, 1, "1", "28.50"));
        draft.amountsTo(Writing.sum(lines), AT);
        byte[] paper = printing.pdf(new Printed(draft, lines, Invoicing.issuer("fr"), Optional.empty()));
        assertThat(text(paper)).contains("Brouillon");
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    private static Printed invoice(String rate, String vatNumber, String language) {
        Invoice invoice = new Invoice(UUID.randomUUID(), Invoicing.client(rate, vatNumber), "Camille", AT);
        List<InvoiceLine> lines = List.of(line(invoice, 1, "12", "28.50"), line(invoice, 2, "24", "28.50"));
        invoice.described("Merci de votre confiance.", null, AT);
        invoice.amountsTo(Writing.sum(lines), AT);
        LocalDate due = ON.plusDays(30);
        invoice.issued("RDZ-2026-00042", "{}", new Invoice.Term(ON, due, Instant.parse("2026-12-27T23:00:00Z")), AT);
        return new Printed(invoice, lines, Invoicing.issuer(language), Optional.empty());
    }

    private static InvoiceLine line(Invoice invoice, int position, String quantity, String price) {
        NewLine line = new NewLine("Leads solar, 2026-W47", new BigDecimal(quantity), new BigDecimal(price));
        return new InvoiceLine(UUID.randomUUID(), invoice, position, line);
    }

    private static void judged(byte[] paper) {
        ZUGFeRDValidator judge = new ZUGFeRDValidator();
        String report = judge.validate(paper, "invoice.pdf");
        assertThat(judge.wasCompletelyValid()).as(report).isTrue();
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
