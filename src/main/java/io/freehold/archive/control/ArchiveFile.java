package io.freehold.archive.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.freehold.archive.Manifest;
import io.freehold.archive.entity.Cargo;
import io.freehold.archive.entity.LineSum;
import io.freehold.archive.entity.Rows;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive that somebody sent: trusted in nothing before its signature was checked, and then held to
 * what the signed manifest says. So a small file cannot grow without end while it is unpacked.
 */
public final class ArchiveFile implements AutoCloseable, Cargo {

    private static final int MANIFEST_BYTES_MAX = 1 << 20;
    private static final int SIGNATURE_BYTES_MAX = 256;

    private final ZipFile zip;
    private final Manifest manifest;
    private final String sum;

    private ArchiveFile(ZipFile zip, Manifest manifest, String sum) {
        this.zip = zip;
        this.manifest = manifest;
        this.sum = sum;
    }

    /** Opens a file; refuses with 400 {@code ARCHIVE_REFUSED} what is not a whole archive of ours. */
    static ArchiveFile opened(Path path, ArchiveKey key, Json json) {
        ZipFile zip = zip(path);
        try {
            byte[] bytes = content(zip, Manifest.ENTRY, MANIFEST_BYTES_MAX);
            byte[] signature = content(zip, Manifest.SIGNATURE_ENTRY, SIGNATURE_BYTES_MAX);
            if (!key.signed(bytes, new String(signature, StandardCharsets.UTF_8))) {
                throw refused("It was not written here, or was changed since.");
            }
            Manifest manifest = read(bytes, json);
            requireEntries(zip, manifest);
            LineSum sum = new LineSum();
            sum.add(new String(bytes, StandardCharsets.UTF_8));
            return new ArchiveFile(zip, manifest, sum.hex());
        } catch (RuntimeException | IOException e) {
            close(zip);
            throw e instanceof RuntimeException ours ? ours : unreadable();
        }
    }

    private static ZipFile zip(Path path) {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static byte[] content(ZipFile zip, String name, int bytesMax) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw refused("It has no " + name + ".");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw refused("Its " + name + " is too large.");
            }
            return bytes;
        }
    }

    private static Manifest read(byte[] bytes, Json json) throws IOException {
        try {
            Manifest manifest = json.mapper().readValue(bytes, Manifest.class);
            if (!Manifest.FORMAT.equals(manifest.format()) || manifest.version() != Manifest.VERSION) {
                throw refused("It is of a format that is not read here.");
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw refused("Its manifest cannot be read.");
        }
    }

    /** Exactly what the manifest names, each once: nothing beside it is carried along. */
    private static void requireEntries(ZipFile zip, Manifest manifest) {
        Set<String> expected =
                manifest.tables().stream().map(Manifest.Table::entry).collect(Collectors.toCollection(HashSet::new));
        expected.add(Manifest.ENTRY);
        expected.add(Manifest.SIGNATURE_ENTRY);
        List<String> there = zip.stream().map(ZipEntry::getName).toList();
        if (there.size() != expected.size() || !expected.equals(Set.copyOf(there))) {
            throw refused("It has other entries than its manifest names.");
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest and a line feed, in hex. */
    public String sum() {
        return sum;
    }

    /** Goes through all of it once; refuses what is not as the manifest says. */
    void requireWhole() {
        try {
            for (Manifest.Table table : manifest.tables()) {
                lines(table, line -> {});
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public void lines(Manifest.Table table, Rows.Sink sink) throws IOException {
        LineSum found = new LineSum();
        try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
            Lines lines = new Lines(in, table.bytes());
            for (String line = lines.next(); line != null; line = lines.next()) {
                found.add(line);
                sink.take(line);
            }
        }
        boolean same = found.rows() == table.rows()
                && found.bytes() == table.bytes()
                && found.hex().equals(table.sha256());
        if (!same) {
            throw refused("The rows of " + table.name() + " are not those that were written.");
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static RuntimeException unreadable() {
        return refused("It is no ZIP, or was cut short.");
    }

    static RuntimeException refused(String why) {
        return new Refusal.Malformed("ARCHIVE_REFUSED", "This file is not restored. " + why).raise();
    }
}
