package io.freehold.leads.control;

import io.freehold.leads.entity.ImportStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Function;

/** Puts a file where every server finds it, in parts that fit into memory. */
@ApplicationScoped
public class Spooled {

    static final int PART_BYTES = 1 << 18;

    @Inject
    ImportStore imports;

    /** Waits for all of a body on this server's disk, then works with it. */
    public <T> T whole(InputStream body, Function<InputStream, T> work) throws IOException {
        Path path = Files.createTempFile("freehold-import-", ".csv");
        try {
            Files.copy(body, path, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream file = Files.newInputStream(path)) {
                return work.apply(file);
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Keeps a file in parts, in the caller's transaction; returns its length in bytes. */
    public long keep(InputStream file, UUID importId) {
        try {
            long bytes = 0;
            byte[] part = file.readNBytes(PART_BYTES);
            for (int number = 0; part.length > 0; number++) {
                imports.addPart(importId, number, part);
                bytes += part.length;
                part = file.readNBytes(PART_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
