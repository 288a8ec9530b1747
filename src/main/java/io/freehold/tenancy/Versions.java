package io.freehold.tenancy;

import io.freehold.kernel.Refusal;
import jakarta.ws.rs.core.EntityTag;

/** {@code ETag} and {@code If-Match} over a row's version (RFC 9110 §13). */
public final class Versions {

    private Versions() {}

    /** The strong tag of a version. */
    public static EntityTag tag(int version) {
        return new EntityTag("v" + version);
    }

    /**
     * The version that an edit starts from, read from {@code If-Match}. Absent answers 428, {@code *}
     * or a tag that is not ours 412.
     */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal.PreconditionRequired("Send If-Match with the ETag of the version you read.").raise();
        }
        String tag = ifMatch.trim();
        if (!tag.matches("\"v\\d{1,9}\"")) {
            throw new Refusal.Stale().raise();
        }
        return Integer.parseInt(tag.substring(2, tag.length() - 1));
    }

    /** Refuses with 412 unless the row still has the version that the edit starts from. */
    public static void require(int expected, int actual) {
        if (expected != actual) {
            throw new Refusal.Stale().raise();
        }
    }
}
