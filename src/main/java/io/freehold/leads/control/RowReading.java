package io.freehold.leads.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.leads.ImportFault;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewLead;
import io.freehold.leads.entity.ImportRows;
import io.freehold.leads.entity.Lead;
import io.freehold.leads.entity.Source;
import io.freehold.leads.entity.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads rows of a file as leads of its provider. A row that cannot be used becomes no lead but a line in
 * the list of faults: whoever has the file can mend it, unlike a lead that came in by itself.
 */
@ApplicationScoped
public class RowReading {

    @Inject
    Sources sources;

    @Inject
    LeadReading reading;

    @Inject
    LeadPapers papers;

    @Inject
    Ids ids;

    /** What rows were read as. */
    public record Batch(Source source, List<ImportRows.Entry> entries, List<ImportFault> faults) {}

    /** Reads the rows as of now; the provider and each product are looked at once. */
    public Batch read(UUID provider, ImportHeader header, List<ImportFile.Row> rows, Instant now) {
        Source source = sources.find(provider, null)
                .orElseThrow(() -> new IllegalStateException("an import's provider is gone"));
        Map<String, Source.Opening> openings = new HashMap<>();
        Batch batch = new Batch(source, new ArrayList<>(rows.size()), new ArrayList<>());
        for (ImportFile.Row row : rows) {
            ObjectNode payload = header.payload(row.cells());
            LeadReading.Submission read = reading.read(payload, source, Optional.empty());
            NewLead said = read.said();
            if (said.isValid()) {
                Source.Opening opening = openings.computeIfAbsent(
                        Objects.toString(said.product(), ""), code -> sources.opening(provider, code));
                Judgement judged = Judgement.of(said, source.with(opening), now);
                batch.entries().add(entry(row.line(), said, judged.status(), papers.of(payload, judged.reasons())));
            } else {
                refuse(row.line(), said.reasons(), batch.faults());
            }
        }
        return batch;
    }

    private ImportRows.Entry entry(int line, NewLead said, LeadStatus status, Lead.Papers filed) {
        String searchName = SearchName.of(said.lastName(), said.firstName());
        return new ImportRows.Entry(ids.next(), line, said, searchName, status, filed);
    }

    private static void refuse(int line, List<FieldError> reasons, List<ImportFault> faults) {
        int number = 0;
        for (FieldError reason : reasons) {
            faults.add(new ImportFault(line, number++, reason.field(), reason.message()));
        }
    }
}
