package io.freehold.archive.control;

import io.freehold.archive.Manifest;
import io.freehold.archive.entity.Fates;
import io.freehold.archive.entity.LineSum;
import io.freehold.archive.entity.Rows;
import io.freehold.archive.entity.TableShape;
import io.freehold.archive.entity.TenantRows;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the bound tenant out as it is read, so that a large one needs no more memory than a small one. */
@ApplicationScoped
public class ArchiveWriter {

    /** A reader that dawdles holds a connection; ten million rows take a few minutes. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private TenantRows tenant;
    private ArchiveKey key;
    private Json json;
    private Clock clock;

    /** For the container. */
    protected ArchiveWriter() {}

    @Inject
    public ArchiveWriter(TenantRows tenant, ArchiveKey key, Json json, Clock clock) {
        this.tenant = tenant;
        this.key = key;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the whole file; what fails on the way leaves one without an end, which is not read again. */
    public void write(OutputStream out) throws IOException {
        tenant.read(rows -> new Run(rows, out).write());
    }

    /** One archive on its way out. */
    private final class Run {
        private final Rows rows;
        private final ZipOutputStream zip;
        private final Instant begun = clock.instant();

        Run(Rows rows, OutputStream out) {
            this.rows = rows;
            this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        }

        void write() throws IOException {
            List<Manifest.Table> written = new ArrayList<>();
            for (TableShape table : rows.tables()) {
                written.add(table(table));
            }
            byte[] manifest = json.mapper()
                    .writeValueAsBytes(new Manifest(
                            Manifest.FORMAT,
                            Manifest.VERSION,
                            begun,
                            rows.schema(),
                            rows.origin(),
                            rows.auditHead(),
                            written,
                            Fates.LEFT_OUT));
            entry(Manifest.ENTRY, manifest);
            entry(Manifest.SIGNATURE_ENTRY, key.sign(manifest).getBytes(StandardCharsets.UTF_8));
            zip.finish();
        }

        private Manifest.Table table(TableShape table) throws IOException {
            LineSum sum = new LineSum();
            List<String> columns =
                    table.columns().stream().map(TableShape.Column::name).toList();
            zip.putNextEntry(named(new Manifest.Table(table.name(), 0, 0, "", columns).entry()));
            rows.each(table, line -> {
                requireInTime();
                zip.write(sum.add(line));
            });
            zip.closeEntry();
            return new Manifest.Table(table.name(), sum.rows(), sum.bytes(), sum.hex(), columns);
        }

        private void entry(String name, byte[] content) throws IOException {
            zip.putNextEntry(named(name));
            zip.write(content);
            zip.closeEntry();
        }

        private ZipEntry named(String name) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(begun.toEpochMilli());
            return entry;
        }

        private void requireInTime() throws IOException {
            if (Duration.between(begun, clock.instant()).compareTo(LONGEST) > 0) {
                throw new IOException("an export took longer than " + LONGEST.toMinutes() + " minutes");
            }
        }
    }
}
