package io.freehold.billing.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.freehold.billing.LedgerRecordView;
import io.freehold.kernel.Spreadsheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Records of the ledger as a CSV file (RFC 4180, UTF-8) that a spreadsheet opens and does not run. */
public final class LedgerSheet {

    private static final List<String> COLUMNS = List.of(
            "week",
            "entity",
            "client",
            "product",
            "commande_id",
            "quantity",
            "unit_price",
            "amount",
            "currency",
            "delivered",
            "agreed_price",
            "note",
            "state",
            "invoice_id");

    private LedgerSheet() {}

    /** The file: a line of column names, then a line a record. */
    public static String of(List<LedgerRecordView> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            records.forEach(record -> csv.writeRecord(line(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(LedgerRecordView record) {
        return List.of(
                record.week().toString(),
                record.entity(),
                Spreadsheet.harmless(record.clientName()),
                Spreadsheet.harmless(record.product()),
                record.commande().toString(),
                Integer.toString(record.quantity()),
                record.unitPrice().toPlainString(),
                record.amount().toPlainString(),
                record.currency(),
                Integer.toString(record.delivered()),
                record.agreedPrice().toPlainString(),
                record.note() == null ? "" : Spreadsheet.harmless(record.note()),
                record.state().code(),
                record.invoiceId() == null ? "" : record.invoiceId().toString());
    }
}
