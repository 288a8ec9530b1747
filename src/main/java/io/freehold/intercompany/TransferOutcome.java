package io.freehold.intercompany;

import java.util.Locale;

/** What became of the wish to make a delivery's transfer. */
public enum TransferOutcome {
    /** It is owed from now on. */
    CREATED,
    /** It is kept with status {@code error}, such as for want of a price. */
    KEPT_IN_ERROR,
    /** The delivery has its transfer. */
    ALREADY_EXISTS,
    /** The lead's own company sold it, or it was not sent. */
    NOT_CROSS_ENTITY,
    /** It was rejected or removed meanwhile: nothing is owed. */
    NOT_BILLABLE,
    /** Not even its error could be kept, such as for want of the database; to be tried again. */
    NOT_KEPT;

    /** The word that logs and tests know (seed 002 §8). */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
