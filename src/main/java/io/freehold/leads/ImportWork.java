package io.freehold.leads;

import io.freehold.jobs.Outbox;
import io.freehold.leads.control.ImportFile;
import io.freehold.leads.control.ImportHeader;
import io.freehold.leads.control.RowReading;
import io.freehold.leads.entity.ImportRows;
import io.freehold.leads.entity.ImportStore;
import io.freehold.leads.entity.LeadImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the job does with a file, a thousand rows a transaction: leads, faults and how far it is are kept
 * together, so that a run that is broken off leaves no row half done and the next one goes on behind it.
 */
@ApplicationScoped
public class ImportWork {

    /** What became of rows that were to be kept. */
    public enum Kept {
        /** They are kept. */
        WELL,
        /** They were understood under a mapping that is no longer the provider's, and are not kept. */
        OTHER_MAPPING,
        /** The import was stopped. */
        STOPPED
    }

    @Inject
    ImportStore imports;

    @Inject
    ImportRows rows;

    @Inject
    RowReading reading;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Rows that are done already; empty when there is nothing more to do. */
    @Transactional
    public Optional<Integer> rowsDone(ImportId id) {
        return imports.find(id.value()).filter(LeadImport::isOpen).map(LeadImport::rows);
    }

    /** A part of the file, from 0; empty past the last. */
    @Transactional
    public Optional<byte[]> part(ImportId id, int part) {
        return imports.part(id.value(), part);
    }

    /** The mapping that the import's rows are read under, as it is now. */
    @Transactional
    public String mapping(ImportId id) {
        LeadImport row = imports.find(id.value()).orElseThrow();
        return reading.mapping(row.providerId());
    }

    /** Understands rows; in no transaction, so that it can be done beside one. */
    public RowReading.Understood understood(String mapping, ImportHeader header, List<ImportFile.Row> rows) {
        return reading.understood(mapping, header, rows);
    }

    /**
     * Keeps the next rows.
     *
     * @param understood what they say, if the provider's mapping is still the one of then
     */
    @Transactional
    public Kept keep(ImportId id, RowReading.Understood understood) {
        Optional<LeadImport> open = imports.hold(id.value()).filter(LeadImport::isOpen);
        if (open.isEmpty()) {
            return Kept.STOPPED;
        }
        Instant now = now();
        Optional<RowReading.Batch> judged = reading.judged(open.get().providerId(), understood, now);
        judged.ifPresent(batch -> keep(open.get(), batch, understood.rows().size(), now));
        return judged.isPresent() ? Kept.WELL : Kept.OTHER_MAPPING;
    }

    private void keep(LeadImport row, RowReading.Batch read, int lines, Instant now) {
        if (!row.isDryRun()) {
            rows.add(row.id(), read.source(), read.entries(), now);
        }
        rows.addFaults(row.id(), read.faults());
        row.progressed(lines, read.entries().size());
        outbox.publish(LeadsImported.TYPE, "leads.view", LeadImports.news(row.view()));
    }

    /** All rows are read; the file goes. */
    @Transactional
    public void finish(ImportId id) {
        imports.hold(id.value()).filter(LeadImport::isOpen).ifPresent(row -> {
            row.finished(now());
            ended(row);
        });
    }

    /** The file cannot be read on; what was read stays. */
    @Transactional
    public void fail(ImportId id, String why) {
        imports.hold(id.value()).filter(LeadImport::isOpen).ifPresent(row -> {
            row.failed(why, now());
            ended(row);
        });
    }

    private void ended(LeadImport row) {
        imports.forgetParts(row.id());
        outbox.publish(LeadsImported.TYPE, "leads.view", LeadImports.news(row.view()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
