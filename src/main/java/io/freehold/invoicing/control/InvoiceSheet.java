package io.freehold.invoicing.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.freehold.invoicing.InvoiceType;
import io.freehold.invoicing.InvoiceView;
import io.freehold.kernel.Spreadsheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invoices as a CSV file whose amounts add up: those of credit notes are negative in it. */
public final class InvoiceSheet {

    /** The file's media type. */
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final List<String> COLUMNS = List.of(
            "number",
            "type",
            "direction",
            "status",
            "entity",
            "client",
            "issued_on",
            "due_on",
            "currency",
            "vat_rate",
            "total_ht",
            "total_vat",
            "total_ttc",
            "paid",
            "credited",
            "outstanding",
            "id");

    private InvoiceSheet() {}

    /** The file: a line of column names, then a line an invoice. */
    public static String of(List<InvoiceView> invoices) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            invoices.forEach(invoice -> csv.writeRecord(line(invoice)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(InvoiceView invoice) {
        boolean takesBack = invoice.type() == InvoiceType.CREDIT_NOTE;
        return Arrays.asList(
                text(invoice.number()),
                invoice.type().code(),
                invoice.direction().code(),
                invoice.status().code(),
                invoice.entity(),
                text(
                        invoice.client() == null
                                ? invoice.counterpart()
                                : invoice.client().name()),
                text(invoice.issuedOn()),
                text(invoice.dueOn()),
                invoice.currency(),
                invoice.vatRate(),
                amount(invoice.totalHt(), takesBack),
                amount(invoice.totalVat(), takesBack),
                amount(invoice.totalTtc(), takesBack),
                invoice.paid(),
                invoice.credited(),
                takesBack ? "0.00" : invoice.outstanding(),
                invoice.id().toString());
    }

    private static String amount(String amount, boolean takesBack) {
        return takesBack ? new BigDecimal(amount).negate().toPlainString() : amount;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Spreadsheet.harmless(value.toString());
    }
}
