package io.freehold.audit.entity;

import io.freehold.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * The links between a tenant's rows: SHA-256 over the hash before and the row's fields, each led by
 * its length so that no two rows read the same.
 */
final class Chain {
    /** What the first row's link hangs on. */
    static final byte[] ORIGIN = new byte[32];

    /**
     * A row as it is hashed: every field as text, in an order that never changes. The time counts
     * microseconds, since a text of it would depend on the session's zone.
     */
    static final List<String> FIELDS = List.of(
            "cast(a.tenant_id as text)",
            "cast(a.id as text)",
            "cast(cast(extract(epoch from a.at) * 1000000 as bigint) as text)",
            "a.actor_kind",
            "cast(a.actor_id as text)",
            "a.actor_name",
            "a.action",
            "a.object_type",
            "cast(a.object_id as text)",
            "a.ip",
            "a.user_agent",
            "a.request_id",
            "cast(a.before as text)",
            "cast(a.after as text)");

    private static final int ABSENT = -1;

    private Chain() {}

    /** The fields as columns of a query over {@code audit_log a}. */
    static String columns() {
        return String.join(", ", FIELDS);
    }

    /** The hash of a row that follows the hash before. */
    static byte[] link(byte[] previous, List<String> fields) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(field == null ? ABSENT : bytes.length)
                    .flip());
            digest.update(bytes);
        }
        return digest.digest();
    }
}
