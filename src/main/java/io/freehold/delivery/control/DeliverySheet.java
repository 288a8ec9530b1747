package io.freehold.delivery.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.freehold.leads.LeadSheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads as the CSV file that their buyer imports (RFC 4180, UTF-8). */
public final class DeliverySheet {

    /** The file's media type. */
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final List<String> COLUMNS = List.of(
            "lead_id",
            "received_at",
            "first_name",
            "last_name",
            "phone",
            "email",
            "department",
            "postcode",
            "product",
            "consent_text",
            "consent_at",
            "consent_url",
            "consent_certificate_url");

    private DeliverySheet() {}

    /** The file: a line of column names, then a line a lead. */
    public static String of(List<LeadSheet> leads) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            leads.forEach(lead -> csv.writeRecord(line(lead)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(LeadSheet lead) {
        return Arrays.asList(
                lead.id().toString(),
                lead.createdAt().toString(),
                safe(lead.firstName()),
                safe(lead.lastName()),
                safe(lead.phone()),
                safe(lead.email()),
                safe(lead.department()),
                safe(lead.postcode()),
                safe(lead.product()),
                safe(lead.consent().text()),
                safe(lead.consent().at()),
                safe(lead.consent().url()),
                safe(lead.consent().certificateUrl()));
    }

    private static String safe(@Nullable Object value) {
        return value == null ? "" : FormulaGuard.guarded(value.toString());
    }
}
