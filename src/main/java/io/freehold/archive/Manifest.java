package io.freehold.archive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an archive says of itself; the last entries of the file, since sums are known at the end.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format, from 1
 * @param schema the newest migration of the database it was taken of, such as {@code 043}
 * @param leftOut tables that are not in it, each with the reason
 */
@JsonPropertyOrder({"format", "version", "takenAt", "schema", "tenant", "audit", "tables", "leftOut"})
public record Manifest(
        String format,
        int version,
        Instant takenAt,
        String schema,
        Origin tenant,
        AuditHead audit,
        List<Table> tables,
        Map<String, String> leftOut) {

    /** What tells our files from others. */
    public static final String FORMAT = "freehold-tenant";

    /** The format that is written, and the only one that is read. */
    public static final int VERSION = 1;

    /** The manifest's place in the file. */
    public static final String ENTRY = "manifest.json";

    /** Its signature's. */
    public static final String SIGNATURE_ENTRY = "manifest.sig";

    /**
     * A table's part.
     *
     * @param columns of each row, in order
     * @param bytes of its lines together, unpacked
     * @param sha256 over its lines, in hex
     */
    @JsonPropertyOrder({"name", "rows", "bytes", "sha256", "columns"})
    public record Table(String name, long rows, long bytes, String sha256, List<String> columns) {
        public Table {
            columns = List.copyOf(columns);
        }

        /** Its place in the file. */
        @JsonIgnore
        public String entry() {
            return "tables/" + name + ".jsonl";
        }
    }

    public Manifest {
        tables = List.copyOf(tables);
        leftOut = Map.copyOf(leftOut);
    }
}
