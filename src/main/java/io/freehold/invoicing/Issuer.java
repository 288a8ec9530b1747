package io.freehold.invoicing;

import io.freehold.commandes.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a legal company puts on its invoices (code de commerce L441-9, code général des impôts annexe II 242 nonies A).
 *
 * @param paymentDays days to pay when the invoice says nothing else, 0 to 90
 * @param vatRateWithin percent on invoices to other companies of the tenant
 */
@Schema(description = "What a legal company puts on its invoices.")
public record Issuer(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        @Schema(examples = "RDZ Conseil")
        String legalName,

        @Schema(description = "Legal form and capital.", examples = "SAS au capital de 10 000 €")
        Optional<@Size(max = 200) @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT) String> legalForm,

        @NotNull @Size(max = 200) @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        String street,

        @NotNull @Size(max = 20) @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        String postcode,

        @NotNull @Size(max = 100) @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        String city,

        @Pattern(regexp = "[A-Z]{2}", message = "must be a code of ISO 3166-1")
        @Schema(description = "ISO 3166-1; FR when absent.", examples = "FR")
        String country,

        @Schema(description = "Nine digits; this or the VAT number is needed.", examples = "303265045")
        Optional<@Pattern(regexp = "[0-9]{9}", message = "must be nine digits") String> siren,

        @Schema(description = "This or the SIREN is needed.", examples = "FR40303265045")
        Optional<@Pattern(regexp = "[A-Z]{2}[A-Z0-9]{2,13}", message = "must be a VAT number") String> vatNumber,

        @Schema(description = "Where answers to its invoices go.")
        Optional<@Size(max = 254) @Pattern(regexp = Texts.ADDRESS, message = Texts.ADDRESS_FAULT) String> email,

        @Schema(description = "Where to pay, without blanks.", examples = "FR7630006000011234567890189")
        Optional<@Pattern(regexp = "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", message = "must be an IBAN") String> iban,

        @Schema(examples = "AGRIFRPP")
        Optional<@Pattern(regexp = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", message = "must be a BIC") String> bic,

        @Min(0) @Max(DAYS_MAX) @Schema(description = "30 when absent.")
        Integer paymentDays,

        @Schema(description = "The rate of late penalties; three times the legal rate when absent.")
        Optional<@Size(max = 300) @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT) String> latePenalty,

        @Pattern(regexp = "fr|en", message = "must be fr or en")
        @Schema(description = "Of its invoices; fr when absent.", examples = "fr")
        String language,

        @Pattern(regexp = Texts.PERCENT, message = Texts.PERCENT_FAULT)
        @Schema(description = "VAT between companies of the tenant, in percent; 0.00 when absent.", examples = "0.00")
        String vatRateWithin) {

    /** Latest day to pay that the law lets companies agree on, with some room. */
    public static final int DAYS_MAX = 90;

    private static final int DAYS_USUAL = 30;

    public Issuer {
        country = orElse(country, "FR");
        paymentDays = paymentDays == null ? Integer.valueOf(DAYS_USUAL) : paymentDays;
        language = orElse(language, "fr");
        vatRateWithin = orElse(vatRateWithin, "0.00");
    }

    private static String orElse(@Nullable String text, String absent) {
        return text == null ? absent : text;
    }

    /** A company of which nothing but the name is known; good for invoices inside the tenant only. */
    static Issuer named(String name) {
        return new Issuer(
                name,
                Optional.empty(),
                "",
                "",
                "",
                null,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                null,
                Optional.empty(),
                null,
                null);
    }
}
