package io.freehold.leads;

import io.freehold.leads.control.ImportFile;
import io.freehold.leads.control.RowReading;
import io.freehold.leads.control.UnreadableFile;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Goes through a file of leads, however long it is with one part of it and two batches in memory: while one is
 * kept, the next is understood by another thread, for each takes about as long as the other.
 */
@ApplicationScoped
public class FileReading {

    private static final int BATCH_ROWS = 1000;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportWork work;

    /**
     * Reads what is left of the file. An interrupt ends the run between two batches; the next one goes on
     * there.
     */
    public void run(ImportId id) throws IOException {
        Optional<Integer> done = work.rowsDone(id);
        if (done.isEmpty()) {
            return;
        }
        try (ImportFile file = ImportFile.of(new SequenceInputStream(new Parts(id)))) {
            skip(file, done.get());
            if (readOn(id, file)) {
                work.finish(id);
            }
        } catch (UnreadableFile unreadable) {
            work.fail(id, unreadable.getMessage());
        }
    }

    private boolean readOn(ImportId id, ImportFile file) {
        Ahead ahead = next(id, file);
        boolean goesOn = true;
        while (goesOn && !ahead.rows().isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the server stops; another run goes on");
            }
            Ahead after = after(ahead, id, file);
            goesOn = keep(id, file, ahead);
            ahead = after;
        }
        return goesOn;
    }

    /** Where the file breaks, what came before it is kept all the same. */
    private Ahead after(Ahead ahead, ImportId id, ImportFile file) {
        try {
            return next(id, file);
        } catch (UnreadableFile broken) {
            keep(id, file, ahead);
            throw broken;
        }
    }

    private Ahead next(ImportId id, ImportFile file) {
        List<ImportFile.Row> rows = file.next(BATCH_ROWS);
        String mapping = work.mapping(id);
        return new Ahead(rows, executor.submit(() -> work.understood(mapping, file.header(), rows)));
    }

    /** False when the import was stopped. A mapping that changes meanwhile costs the batch a second look. */
    private boolean keep(ImportId id, ImportFile file, Ahead ahead) {
        ImportWork.Kept kept = work.keep(id, ahead.understood());
        while (kept == ImportWork.Kept.OTHER_MAPPING) {
            kept = work.keep(id, work.understood(work.mapping(id), file.header(), ahead.rows()));
        }
        return kept == ImportWork.Kept.WELL;
    }

    /** A batch that another thread is making sense of. */
    private record Ahead(List<ImportFile.Row> rows, Future<RowReading.Understood> sense) {

        RowReading.Understood understood() {
            try {
                return sense.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the server stops; another run goes on", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("rows of a file could not be read", e);
            }
        }
    }

    private static void skip(ImportFile file, int rows) {
        for (int left = rows; left > 0; left -= BATCH_ROWS) {
            file.next(Math.min(left, BATCH_ROWS));
        }
    }

    /** The file's parts, each fetched when the one before was read. */
    private final class Parts implements Enumeration<InputStream> {

        private final ImportId id;
        private int number;
        private Optional<byte[]> next;

        Parts(ImportId id) {
            this.id = id;
            this.next = work.part(id, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            byte[] part = next.orElseThrow(NoSuchElementException::new);
            number++;
            next = work.part(id, number);
            return new ByteArrayInputStream(part);
        }
    }
}
