package io.freehold.leads.control;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses in the one form that equals itself: trimmed and lower case. */
public final class EmailAddresses {

    /** Longest address that can be mailed (RFC 5321 §4.5.3.1.3). */
    static final int CHARACTERS_MAX = 254;

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");

    private EmailAddresses() {}

    /** The address, if it can be one. */
    public static Optional<String> normalised(String text) {
        if (text.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        String address = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
