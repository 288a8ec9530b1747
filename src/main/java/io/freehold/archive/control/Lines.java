package io.freehold.archive.control;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a stream that may be longer than it says: reading ends where the rest should have. */
final class Lines {

    /** A row has a megabyte or two; one of this length is none of ours. */
    static final int LINE_BYTES_MAX = 64 << 20;

    private final InputStream in;
    private long left;

    Lines(InputStream in, long bytesMax) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.left = bytesMax;
    }

    /** The next line without its line feed, null after the last; refuses what has no end. */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            left--;
            if (left < 0 || line.size() > LINE_BYTES_MAX) {
                throw ArchiveFile.refused("It unpacks to more than was written.");
            }
            if (octet == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(octet);
        }
        if (line.size() > 0) {
            throw ArchiveFile.refused("A line of it has no end.");
        }
        return null;
    }
}
