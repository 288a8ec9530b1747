package io.freehold.tenancy;

import io.freehold.kernel.Refusal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What became of a caller's credentials. */
public sealed interface Presented {

    /** None were shown. */
    record Nobody() implements Presented {}

    /**
     * Some were shown and are not accepted.
     *
     * @param session the session they name, when their signature is ours (an expired token): its
     *     tenant cookie can then still be judged
     */
    record Rejected(Refusal.Unauthenticated why, Optional<UUID> session) implements Presented {}

    /**
     * Verified.
     *
     * @param tenant whose work this is; empty on the platform plane only
     * @param byCookie whether a browser sent them by itself, so that a write needs a CSRF header
     * @param enrolmentDue whether the caller has to enrol a second factor before anything else
     * @param ratePerMinute requests a minute that were agreed with a source; empty for the installation's
     */
    record Accepted(
            Caller caller, Optional<Tenant> tenant, boolean byCookie, boolean enrolmentDue, OptionalInt ratePerMinute)
            implements Presented {

        /** Of anybody but a source. */
        public Accepted(Caller caller, Optional<Tenant> tenant, boolean byCookie, boolean enrolmentDue) {
            this(caller, tenant, byCookie, enrolmentDue, OptionalInt.empty());
        }

        /** Of a caller that needs no second factor. */
        public Accepted(Caller caller, Optional<Tenant> tenant, boolean byCookie) {
            this(caller, tenant, byCookie, false);
        }
    }
}
