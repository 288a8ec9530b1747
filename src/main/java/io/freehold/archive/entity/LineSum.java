package io.freehold.archive.entity;

import io.freehold.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Sums up a table's lines as they go by: each ends in a line feed, which counts. */
public final class LineSum {

    private final MessageDigest digest;
    private long rows;
    private long bytes;

    public LineSum() {
        digest = Sha256.begin();
    }

    /** Counts the line; returns its bytes with their line feed. */
    public byte[] add(String line) {
        byte[] whole = (line + '\n').getBytes(StandardCharsets.UTF_8);
        digest.update(whole);
        bytes += whole.length;
        rows++;
        return whole;
    }

    public long rows() {
        return rows;
    }

    public long bytes() {
        return bytes;
    }

    /** The sum in hex; nothing may be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
