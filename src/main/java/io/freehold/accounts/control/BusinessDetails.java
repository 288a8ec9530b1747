package io.freehold.accounts.control;

import io.freehold.identity.EmailAddress;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** What is known of a business beside its own fields: a small JSON object that nobody here interprets. */
@ApplicationScoped
public class BusinessDetails {

    /** Enough for addresses and numbers, too little for files. */
    static final int CHARACTERS_MAX = 10_000;

    private static final int KEY_CHARACTERS_MAX = 64;
    private static final String FIELD = "businessDetails";

    @Inject
    Json json;

    /** As text for the row; refused with 400 when it is too much. */
    public String written(Map<String, Object> details) {
        boolean wrongKey =
                details.keySet().stream().anyMatch(key -> key.isBlank() || key.length() > KEY_CHARACTERS_MAX);
        if (wrongKey) {
            throw Refusal.Invalid.of(
                            FIELD, "has a key that is blank or longer than " + KEY_CHARACTERS_MAX + " characters")
                    .raise();
        }
        String text = json.write(details);
        if (text.length() > CHARACTERS_MAX) {
            throw Refusal.Invalid.of(FIELD, "must not be longer than " + CHARACTERS_MAX + " characters")
                    .raise();
        }
        if (text.contains("\\u0000")) {
            throw Refusal.Invalid.of(FIELD, "holds a character that cannot be stored")
                    .raise();
        }
        return text;
    }

    /** The row's text as an object; empty when nothing is known. */
    @SuppressWarnings("unchecked")
    public Optional<Map<String, Object>> read(String text) {
        Map<String, Object> details = json.read(text, Map.class);
        return details.isEmpty() ? Optional.empty() : Optional.of(details);
    }

    /** The address among them, if there is one that could be. */
    public static Optional<String> email(Map<String, Object> details) {
        return Optional.ofNullable(details.get("email"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(address -> address.matches(EmailAddress.FORM));
    }
}
