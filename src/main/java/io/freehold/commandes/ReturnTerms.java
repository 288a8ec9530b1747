package io.freehold.commandes;

import io.freehold.kernel.Refusal;

/**
 * What a client may give back.
 *
 * @param windowDays days after the sending in which a return may be filed, 0 to 90
 * @param autoAccepted whether a return counts without anyone's decision
 */
public record ReturnTerms(int windowDays, boolean autoAccepted) {

    public static final int WINDOW_DAYS_MAX = 90;

    /** Fourteen days, decided by a person. */
    public static final ReturnTerms USUAL = new ReturnTerms(14, false);

    public ReturnTerms {
        if (windowDays < 0 || windowDays > WINDOW_DAYS_MAX) {
            throw Refusal.Invalid.of("returnWindowDays", "must be from 0 to " + WINDOW_DAYS_MAX)
                    .raise();
        }
    }
}
