package io.freehold.archive.control;

import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Keeps what is sent on disk until it was judged: a file's end, which tells what is in it, comes last. */
@ApplicationScoped
public class Spool {

    private ArchiveKey key;
    private Json json;

    /** For the container. */
    protected Spool() {}

    @Inject
    public Spool(ArchiveKey key, Json json) {
        this.key = key;
        this.json = json;
    }

    /** Takes the body in, opens it as an archive and goes through all of it; then works with it. */
    public <T> T with(InputStream body, Function<ArchiveFile, T> work) throws IOException {
        Path path = Files.createTempFile("freehold-archive-", ".zip");
        try {
            Files.copy(body, path, StandardCopyOption.REPLACE_EXISTING);
            try (ArchiveFile file = ArchiveFile.opened(path, key, json)) {
                file.requireWhole();
                return work.apply(file);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
