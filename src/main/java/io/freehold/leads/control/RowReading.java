package io.freehold.leads.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.leads.ImportFault;
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

    /**
     * Rows as they were understood, before anything was looked up for them.
     *
     * @param mapping under which they were
     */
    public record Understood(String mapping, List<Row> rows) {

        /** A row; what it says, and how its payload is kept. */
        record Row(int line, NewLead said, String searchName, String payload) {}
    }

    /** What rows were read as. */
    public record Batch(Source source, List<ImportRows.Entry> entries, List<ImportFault> faults) {}

    /** The mapping of the import's provider as it is now. */
    public String mapping(UUID provider) {
        return source(provider).mapping();
    }

    /** Understands rows under a mapping: all that needs no database and so can be done while others are kept. */
    public Understood understood(String mapping, ImportHeader header, List<ImportFile.Row> rows) {
        Optional<FieldMapping> rules = reading.mapping(mapping);
        List<Understood.Row> read = new ArrayList<>(rows.size());
        for (ImportFile.Row row : rows) {
            ObjectNode payload = header.payload(row.cells());
            NewLead said = reading.read(payload, rules);
            String searchName = SearchName.of(said.lastName(), said.firstName());
            read.add(new Understood.Row(row.line(), said, searchName, papers.filed(payload)));
        }
        return new Understood(mapping, read);
    }

    /**
     * Judges understood rows as of now; the provider and each product are looked at once. Empty when the provider
     * has another mapping by now: then they have to be understood anew.
     */
    public Optional<Batch> judged(UUID provider, Understood understood, Instant now) {
        Source source = source(provider);
        return source.mapping().equals(understood.mapping())
                ? Optional.of(judged(source, understood.rows(), now))
                : Optional.empty();
    }

    private Batch judged(Source source, List<Understood.Row> rows, Instant now) {
        Map<String, Source.Opening> openings = new HashMap<>();
        Batch batch = new Batch(source, new ArrayList<>(rows.size()), new ArrayList<>());
        for (Understood.Row row : rows) {
            NewLead said = row.said();
            if (said.isValid()) {
                Source.Opening opening = openings.computeIfAbsent(
                        Objects.toString(said.product(), ""), code -> sources.opening(source.providerId(), code));
                Judgement judged = Judgement.of(said, source.with(opening), now);
                batch.entries().add(entry(row, judged));
            } else {
                refuse(row.line(), said.reasons(), batch.faults());
            }
        }
        return batch;
    }

    private ImportRows.Entry entry(Understood.Row row, Judgement judged) {
        Lead.Papers filed = new Lead.Papers(row.payload(), papers.written(judged.reasons()));
        return new ImportRows.Entry(ids.next(), row.line(), row.said(), row.searchName(), judged.status(), filed);
    }

    private Source source(UUID provider) {
        return sources.find(provider, null)
                .orElseThrow(() -> new IllegalStateException("an import's provider is gone"));
    }

    private static void refuse(int line, List<FieldError> reasons, List<ImportFault> faults) {
        int number = 0;
        for (FieldError reason : reasons) {
            faults.add(new ImportFault(line, number++, reason.field(), reason.message()));
        }
    }
}
