package io.freehold.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the business writes to its customers.
 *
 * @param replyTo where answers go; empty for the sender
 * @param quietFrom begin of the hours in which nothing is sent, in the tenant's zone
 * @param quietUntil their end; the same as the begin when there are none
 * @param digest how often several pieces of news are put into one message
 */
@Schema(description = "How the business writes to its customers.")
public record CommunicationSettings(
        @Schema(maxLength = 100) @NotNull @Size(max = 100) String senderName,

        @NotNull @Pattern(regexp = Forms.EMAIL_OR_NOTHING, message = Forms.EMAIL_MESSAGE)
        String replyTo,

        @Schema(maxLength = 2000) @NotNull @Size(max = 2000) String signature,

        @NotNull @Pattern(regexp = Forms.TIME_OF_DAY, message = Forms.TIME_MESSAGE)
        String quietFrom,

        @NotNull @Pattern(regexp = Forms.TIME_OF_DAY, message = Forms.TIME_MESSAGE)
        String quietUntil,

        @NotNull Digest digest) {

    /** How often news is gathered into one message. */
    @Schema(name = "DigestRhythm")
    public enum Digest {
        NEVER,
        DAILY,
        WEEKLY
    }

    static final CommunicationSettings DEFAULTS = new CommunicationSettings("", "", "", "20:00", "08:00", Digest.NEVER);
}
