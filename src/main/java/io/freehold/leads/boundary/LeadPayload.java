package io.freehold.leads.boundary;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a lead as the contract shows it. Intake reads the JSON itself, since a lead whose values
 * are of the wrong kind is kept too.
 */
@Schema(name = "NewLead", description = "A lead. Keys may be in camelCase or snake_case; unknown ones are kept.")
record LeadPayload(
        @Schema(
                required = true,
                maxLength = 40,
                example = "+33 6 39 98 12 34",
                description = "Telephone number; French unless it names its country.")
        String phone,

        @Schema(maxLength = 254, example = "camille.durand@example.org", description = "E-mail address.")
        String email,

        @Schema(maxLength = 100, example = "Camille") String firstName,

        @Schema(maxLength = 100, example = "Durand") String lastName,

        @Schema(
                maxLength = 64,
                example = "75",
                description = "Code of a French departement; required unless postcode is given.")
        String department,

        @Schema(
                maxLength = 64,
                example = "75011",
                description = "French postcode. It is kept, and tells the departement when that is not given.")
        String postcode,

        @Schema(required = true, maxLength = 40, example = "solar", description = "Code of a product.")
        String product,

        @Schema(description = "Whatever else the form asked.")
        Map<String, Object> fields,

        @Schema(description = "What the person agreed to; without its text the lead is no_consent.")
        ConsentPayload consent,

        @Schema(description = "A trial of the connection: no cap is touched and nothing is mailed.")
        boolean test) {

    @Schema(name = "NewConsent", description = "A person's consent, as evidence.")
    record ConsentPayload(
            @Schema(maxLength = 10_000, example = "I agree to be called about solar panels.")
            String text,

            @Schema(format = "date-time", example = "2026-03-02T09:30:00Z")
            String at,

            @Schema(maxLength = 64, example = "192.0.2.7") String ip,

            @Schema(maxLength = 2000, example = "https://example.org/solar")
            String url,

            @Schema(maxLength = 2000, example = "https://cert.example.org/1")
            String certificateUrl) {}
}
