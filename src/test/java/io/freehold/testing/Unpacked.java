package io.freehold.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive taken apart, to be looked at, changed and put together again. */
public final class Unpacked {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Unpacked() {}

    public static Unpacked of(byte[] file) {
        Unpacked unpacked = new Unpacked();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unpacked;
    }

    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public byte[] content(String entry) {
        return entries.get(entry);
    }

    public String text(String entry) {
        return new String(entries.get(entry), StandardCharsets.UTF_8);
    }

    /** The rows of a table. */
    public List<String> lines(String table) {
        return text("tables/" + table + ".jsonl").lines().toList();
    }

    public JsonNode manifest() {
        try {
            return new ObjectMapper().readTree(entries.get("manifest.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sums of all tables by name. */
    public Map<String, String> sums() {
        Map<String, String> sums = new LinkedHashMap<>();
        manifest()
                .get("tables")
                .forEach(t -> sums.put(t.get("name").asText(), t.get("sha256").asText()));
        return sums;
    }

    public Unpacked put(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    public Unpacked put(String entry, String content) {
        return put(entry, content.getBytes(StandardCharsets.UTF_8));
    }

    public Unpacked without(String entry) {
        entries.remove(entry);
        return this;
    }

    /** All of it as one text. */
    public String all() {
        return entries.keySet().stream().map(this::text).collect(Collectors.joining("\n"));
    }

    public byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
