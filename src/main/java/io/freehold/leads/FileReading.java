package io.freehold.leads;

import io.freehold.leads.control.ImportFile;
import io.freehold.leads.control.UnreadableFile;
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

/** Goes through a file of leads, however long it is with one part of it and one batch in memory. */
@ApplicationScoped
public class FileReading {

    private static final int BATCH_ROWS = 1000;

    @Inject
    ImportWork work;

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
        List<ImportFile.Row> batch = file.next(BATCH_ROWS);
        boolean goesOn = true;
        while (goesOn && !batch.isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the server stops; another run goes on");
            }
            goesOn = work.keep(id, file.header(), batch);
            batch = file.next(BATCH_ROWS);
        }
        return goesOn;
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
