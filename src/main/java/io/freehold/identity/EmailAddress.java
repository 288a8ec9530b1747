package io.freehold.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as it was written. Two that differ only in case belong to the same person.
 *
 * @param value 3 to 254 characters (RFC 5321 §4.5.3.1 with its brackets taken off), one {@code @},
 *     neither spaces nor control characters
 */
public record EmailAddress(String value) {

    /** What the form of an address is held against, for use on request records too. */
    public static final String FORM = "[^\\s@\\p{C}]{1,64}@[^\\s@\\p{C}]{1,189}";

    private static final Pattern COMPILED = Pattern.compile(FORM);

    public EmailAddress {
        if (!COMPILED.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The form in which addresses are compared and kept unique. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
