package io.freehold.leads;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a lead stands, from {@code new} to {@code returned} (spec: leads). */
public enum LeadStatus {
    /** Kept and not yet routed. */
    NEW,
    /** Kept although its payload cannot be used; the reasons are on the lead. */
    INVALID,
    /** Its product is not set up; replayed when it is. */
    PENDING_CONFIG,
    /** Every client it could go to has met this contact within 30 days. */
    DUPLICATE,
    /** The person's consent did not come along. */
    NO_CONSENT,
    /** No commande is open for it now; tried again when one opens. */
    NO_OPEN_ORDERS,
    /** It has a commande; its delivery is on the way. */
    ROUTED,
    /** The client has it. */
    DELIVERED,
    /** The client gave it back. */
    RETURNED;

    /** The word on the wire and in rows, such as {@code no_consent}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status behind a {@link #code()}. */
    @JsonCreator
    public static LeadStatus of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not a lead status"));
    }

    /** The status behind a {@link #code()}, if it is one. */
    public static Optional<LeadStatus> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** Whether routing may still take it. */
    public boolean awaitsRouting() {
        return this == NEW || this == NO_OPEN_ORDERS;
    }
}
