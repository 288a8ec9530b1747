package io.freehold.tenancy.control;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Request;
import java.util.Set;

/** An operator in a member's place changes nothing, unless the tenant's owner consented to writing. */
public final class ReadingOnly {

    /** What is sent by POST and changes nothing of the tenant's: a ticket opens the feed, which is read. */
    private static final Set<String> READS = Set.of("/api/feed/tickets");

    private ReadingOnly() {}

    /** Refuses a write with 403 {@code IMPERSONATION_READ_ONLY}. */
    public static void require(Caller caller, Request request) {
        boolean readsOnly =
                caller.impersonation().filter(acting -> !acting.write()).isPresent();
        if (readsOnly && request.isWrite() && !READS.contains(request.path())) {
            throw new Refusal.Forbidden(
                            "IMPERSONATION_READ_ONLY",
                            "This impersonation reads only; writing takes an owner's consent.")
                    .raise();
        }
    }
}
