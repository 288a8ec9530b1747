package io.freehold.audit.boundary;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.freehold.audit.AuditFilter;
import io.freehold.audit.AuditTrail;
import io.freehold.audit.AuditView;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Spreadsheet;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes the log out step by step, so that a long one needs no more memory than a short one. */
final class AuditFile {
    private final AuditTrail trail;
    private final AuditFilter filter;
    private final ObjectMapper mapper;

    AuditFile(AuditTrail trail, AuditFilter filter, ObjectMapper mapper) {
        this.trail = trail;
        this.filter = filter;
        this.mapper = mapper;
    }

    StreamingOutput csv() {
        return output -> {
            Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(
                    "id",
                    "at",
                    "actorKind",
                    "actorId",
                    "actor",
                    "action",
                    "objectType",
                    "objectId",
                    "ip",
                    "userAgent",
                    "requestId",
                    "before",
                    "after");
            forEach(row -> csv.writeRecord(cells(row)));
            csv.flush();
        };
    }

    StreamingOutput json() {
        return output -> {
            try (JsonGenerator generator = mapper.createGenerator(output)) {
                generator.writeStartArray();
                forEach(generator::writePOJO);
                generator.writeEndArray();
            }
        };
    }

    private String[] cells(AuditView row) throws IOException {
        return new String[] {
            row.id().toString(),
            row.at().toString(),
            row.actor().kind(),
            text(row.actor().id()),
            Spreadsheet.harmless(row.actor().name()),
            Spreadsheet.harmless(row.action()),
            Spreadsheet.harmless(row.objectType()),
            text(row.objectId()),
            text(row.ip()),
            Spreadsheet.harmless(text(row.userAgent())),
            Spreadsheet.harmless(text(row.requestId())),
            Spreadsheet.harmless(mapper.writeValueAsString(row.before())),
            Spreadsheet.harmless(mapper.writeValueAsString(row.after()))
        };
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private void forEach(Row row) throws IOException {
        Optional<Cursor> after = Optional.empty();
        List<AuditView> step;
        do {
            step = trail.step(filter, after);
            for (AuditView view : step) {
                row.write(view);
                after = Optional.of(new Cursor(view.at(), view.id()));
            }
        } while (step.size() == AuditTrail.EXPORT_STEP);
    }

    @FunctionalInterface
    private interface Row {
        void write(AuditView view) throws IOException;
    }
}
