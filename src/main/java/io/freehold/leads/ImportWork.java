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

    /** Keeps the next rows; false when the import was stopped. */
    @Transactional
    public boolean keep(ImportId id, ImportHeader header, List<ImportFile.Row> batch) {
        Optional<LeadImport> open = imports.hold(id.value()).filter(LeadImport::isOpen);
        open.ifPresent(row -> {
            Instant now = now();
            RowReading.Batch read = reading.read(row.providerId(), header, batch, now);
            if (!row.isDryRun()) {
                rows.add(id.value(), read.source(), read.entries(), now);
            }
            rows.addFaults(id.value(), read.faults());
            row.progressed(batch.size(), read.entries().size());
            outbox.publish(LeadsImported.TYPE, "leads.view", LeadImports.news(row.view()));
        });
        return open.isPresent();
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
