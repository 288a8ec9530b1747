package io.freehold.delivery.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.BatchFilter;
import io.freehold.delivery.BatchStatus;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of daily mails, as a {@code @BeanParam}. */
public class BatchQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "failed")
    String status;

    @QueryParam("client")
    @Parameter(description = "Only this client's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("day")
    @Parameter(description = "Only this day's.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String day;

    BatchFilter filter() {
        Asked asked = new Asked();
        BatchFilter filter = new BatchFilter(
                asked.many("status", status, BatchStatus::find, "names no status of a daily mail"),
                asked.id("client", client, ClientId::new),
                asked.one("day", day, BatchQuery::date, "must be a day such as 2026-11-21"));
        asked.refuse();
        return filter;
    }

    /** Four digits a year: the database knows no day of the year 100,000. */
    private static Optional<LocalDate> date(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
