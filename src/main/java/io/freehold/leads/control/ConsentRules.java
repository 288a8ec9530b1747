package io.freehold.leads.control;

import io.freehold.kernel.FieldError;
import io.freehold.leads.Consent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What makes a consent a proof (GDPR art. 7(1)): what was read, when, and where. */
public final class ConsentRules {

    /** Clocks of landing pages go wrong by a little. */
    static final Duration AHEAD_MAX = Duration.ofMinutes(5);

    /** Nobody may be called on the strength of an older one. */
    static final Duration AGE_MAX = Duration.ofDays(30);

    private ConsentRules() {}

    /** What is missing for a proof; empty when nothing is. */
    public static List<FieldError> faults(Consent consent, Instant now) {
        List<FieldError> faults = new ArrayList<>();
        if (!consent.isGiven()) {
            faults.add(new FieldError("consent.text", "is required"));
        }
        Instant at = consent.at();
        if (at == null) {
            faults.add(new FieldError("consent.at", "is required"));
        } else if (at.isAfter(now.plus(AHEAD_MAX))) {
            faults.add(new FieldError("consent.at", "lies in the future"));
        } else if (at.isBefore(now.minus(AGE_MAX))) {
            faults.add(new FieldError("consent.at", "is older than " + AGE_MAX.toDays() + " days"));
        }
        if (isBlank(consent.ip()) && isBlank(consent.url())) {
            faults.add(new FieldError("consent.url", "is required, or consent.ip"));
        }
        return faults;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
