package io.freehold.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the mails look by which clients get leads. Subject and body may name {@code {{client}}}, {@code {{count}}},
 * {@code {{day}}} and {@code {{reference}}}; nothing of a person is ever in them.
 *
 * @param senderName shown beside the installation's own address; empty for its own name
 * @param replyTo where answers go; empty for the sender
 */
@Schema(
        description = "How the mails look by which clients get leads. Subject and body may name {{client}}, {{count}},"
                + " {{day}} and {{reference}}.")
public record DeliveryEmail(
        @Schema(maxLength = 100) @NotNull @Size(max = 100) @Pattern(regexp = ONE_LINE, message = "must be one line")
        String senderName,

        @Schema(maxLength = 254)
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = ADDRESS_OR_NOTHING, message = "must be an e-mail address or empty")
        String replyTo,

        @Schema(maxLength = 200) @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE, message = "must be one line")
        String subject,

        @Schema(maxLength = 4000) @NotBlank @Size(max = 4000)
        String body) {

    private static final String ADDRESS_OR_NOTHING =
            "|[^\\s\\p{Cntrl}@<>,;:\"()]{1,64}@[^\\s\\p{Cntrl}@<>,;:\"()]{1,189}";

    private static final String ONE_LINE = "[^\\p{Cntrl}]*";

    /** What holds until a tenant chooses. */
    public static final DeliveryEmail DEFAULT = new DeliveryEmail("", "", "New leads: {{count}}, {{day}}", """
            Hello {{client}},

            the leads for your commandes are attached as a CSV file: {{count}}.

            {{reference}}
            """);
}
