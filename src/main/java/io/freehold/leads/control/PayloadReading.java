package io.freehold.leads.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.leads.Consent;
import io.freehold.leads.NewLead;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a lead's payload: normalises what it can and gives a reason for each value that it cannot. */
public final class PayloadReading {

    static final int NAME_CHARACTERS_MAX = 100;
    static final int CONSENT_CHARACTERS_MAX = 10_000;
    static final int URL_CHARACTERS_MAX = 2000;
    static final int SHORT_CHARACTERS_MAX = 64;

    private static final Pattern PRODUCT = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Payload payload;

    private PayloadReading(JsonNode object) {
        payload = Payload.of(object);
    }

    /** What the object says of a lead. */
    public static NewLead of(JsonNode object) {
        return new PayloadReading(object).read();
    }

    private NewLead read() {
        String phone =
                required("phone", PhoneNumbers::normalised, "must be a telephone number, such as +33 6 39 98 12 34");
        String email = optional("email", EmailAddresses::normalised, "must be an e-mail address");
        String firstName = payload.text("firstName", NAME_CHARACTERS_MAX).orElse(null);
        String lastName = payload.text("lastName", NAME_CHARACTERS_MAX).orElse(null);
        Optional<String> postcode = payload.text("postcode", SHORT_CHARACTERS_MAX);
        String department = department(postcode);
        String product = required("product", PayloadReading::productCode, "must be a product's code");
        boolean test = payload.flag("test");
        Consent consent = consent(payload.part("consent"));
        return new NewLead(
                phone,
                email,
                firstName,
                lastName,
                department,
                postcode.flatMap(Departments::postcode).orElse(null),
                product,
                consent,
                test,
                payload.reasons());
    }

    /** What the sender calls the departement goes before what its postcode tells. */
    private @Nullable String department(Optional<String> postcode) {
        Optional<String> code = payload.text("department", SHORT_CHARACTERS_MAX);
        if (code.isEmpty() && postcode.isEmpty()) {
            payload.reject("department", "is required, or a postcode");
            return null;
        }
        Optional<String> known =
                code.isPresent() ? code.flatMap(Departments::code) : postcode.flatMap(Departments::ofPostcode);
        if (known.isEmpty()) {
            payload.reject(code.isPresent() ? "department" : "postcode", "names no French departement");
        }
        return known.orElse(null);
    }

    private static Consent consent(Payload part) {
        return new Consent(
                part.text("text", CONSENT_CHARACTERS_MAX).orElse(null),
                time(part),
                part.text("ip", SHORT_CHARACTERS_MAX).orElse(null),
                part.text("url", URL_CHARACTERS_MAX).orElse(null),
                part.text("certificateUrl", URL_CHARACTERS_MAX).orElse(null));
    }

    private static @Nullable Instant time(Payload part) {
        Optional<String> text = part.text("at", SHORT_CHARACTERS_MAX);
        if (text.isEmpty()) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.get());
            if (time.getYear() >= 1970 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeParseException unreadable) {
            // Told below, like a year that no calendar of ours holds.
        }
        part.reject("at", "must be an ISO 8601 time with its offset");
        return null;
    }

    private @Nullable String required(String key, Function<String, Optional<String>> form, String message) {
        int before = payload.reasons().size();
        String value = optional(key, form, message);
        if (value == null && payload.reasons().size() == before) {
            payload.reject(key, "is required");
        }
        return value;
    }

    private @Nullable String optional(String key, Function<String, Optional<String>> form, String message) {
        Optional<String> text = payload.text(key, URL_CHARACTERS_MAX);
        Optional<String> value = text.flatMap(form);
        if (text.isPresent() && value.isEmpty()) {
            payload.reject(key, message);
        }
        return value.orElse(null);
    }

    private static Optional<String> productCode(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        return Optional.of(code).filter(c -> PRODUCT.matcher(c).matches());
    }
}
