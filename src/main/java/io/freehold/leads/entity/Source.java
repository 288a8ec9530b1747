package io.freehold.leads.entity;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What intake must know of the provider and of the product that a lead names.
 *
 * @param zone the tenant's, in which the provider's day begins
 * @param opening how far the product is open to it
 * @param mapping where values stand in what it sends, as JSON; {@code {}} maps nothing
 * @param quarantined whether its leads are held back
 * @param form the form that it came through, if it did
 */
public record Source(
        UUID providerId,
        String entity,
        boolean entityLocked,
        boolean lb,
        OptionalInt dailyCap,
        ZoneId zone,
        Opening opening,
        String mapping,
        boolean quarantined,
        Optional<FormTerms> form) {

    /**
     * A product as one source finds it.
     *
     * @param known whether it is set up and active
     * @param gated whether it is closed to this source
     */
    public record Opening(boolean known, boolean gated) {}

    /**
     * What a form says for the leads that come through it.
     *
     * @param product what they are about
     * @param consentText what the person reads and agrees to
     */
    public record FormTerms(UUID id, String product, String consentText) {}

    /** A provider that sends our own names. */
    public Source(
            UUID providerId,
            String entity,
            boolean entityLocked,
            boolean lb,
            OptionalInt dailyCap,
            ZoneId zone,
            boolean productKnown) {
        this(
                providerId,
                entity,
                entityLocked,
                lb,
                dailyCap,
                zone,
                new Opening(productKnown, false),
                "{}",
                false,
                Optional.empty());
    }

    /** The same with another product in mind. */
    public Source with(Opening other) {
        return new Source(providerId, entity, entityLocked, lb, dailyCap, zone, other, mapping, quarantined, form);
    }

    /** The same as the form's terms are now, or without a form. */
    public Source through(Optional<FormTerms> terms) {
        return new Source(providerId, entity, entityLocked, lb, dailyCap, zone, opening, mapping, quarantined, terms);
    }

    /** Whether the product is set up and active. */
    public boolean productKnown() {
        return opening.known();
    }
}
