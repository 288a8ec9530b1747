package io.freehold.leads.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A CSV file read row by row: UTF-8, separated by comma, semicolon or tabulator, with a header. */
public final class ImportFile implements Closeable {

    /** Longest row in characters: a consent's text, an address and much besides. */
    static final int ROW_CHARACTERS_MAX = 1 << 17;

    private static final int FIRST_LINE_BYTES_MAX = 1 << 14;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final ImportHeader header;

    /**
     * A row.
     *
     * @param line where it begins in the file, from 1
     */
    public record Row(int line, List<String> cells) {}

    private ImportFile(CsvReader<CsvRecord> reader, Iterator<CsvRecord> rows, ImportHeader header) {
        this.reader = reader;
        this.rows = rows;
        this.header = header;
    }

    /** Opens a file; {@link UnreadableFile} says why it cannot be read. */
    public static ImportFile of(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, FIRST_LINE_BYTES_MAX);
        char separator = separator(buffered);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(ROW_CHARACTERS_MAX)
                .ofCsvRecord(new InputStreamReader(buffered, StandardCharsets.UTF_8));
        Iterator<CsvRecord> rows = reader.iterator();
        try {
            List<String> first = rows.hasNext() ? rows.next().getFields() : List.of();
            return new ImportFile(reader, rows, ImportHeader.of(unmarked(first)));
        } catch (CsvParseException malformed) {
            throw unreadable();
        }
    }

    public ImportHeader header() {
        return header;
    }

    /** The next rows, fewer at the end; {@link UnreadableFile} where the file breaks. */
    public List<Row> next(int limit) {
        List<Row> next = new ArrayList<>(limit);
        try {
            while (next.size() < limit && rows.hasNext()) {
                CsvRecord row = rows.next();
                next.add(new Row((int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException | UncheckedIOException malformed) {
            throw unreadable();
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static UnreadableFile unreadable() {
        return new UnreadableFile("The file is no CSV: a quote has no end, or a row is too long.");
    }

    /** The most frequent of the three in the first line. */
    private static char separator(BufferedInputStream bytes) throws IOException {
        bytes.mark(FIRST_LINE_BYTES_MAX);
        byte[] begin = bytes.readNBytes(FIRST_LINE_BYTES_MAX);
        bytes.reset();
        String first =
                new String(begin, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Spreadsheets write a mark before the first name. */
    private static List<String> unmarked(List<String> names) {
        List<String> plain = new ArrayList<>(names);
        if (!plain.isEmpty() && plain.get(0).startsWith("\uFEFF")) {
            plain.set(0, plain.get(0).substring(1));
        }
        return plain;
    }
}
