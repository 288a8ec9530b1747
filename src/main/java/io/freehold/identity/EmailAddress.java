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

    /**
     * What may stand on either side: no space of any kind, nothing invisible, nothing broken. Written out,
     * since the API's description shows it and not every reader of that knows Unicode's categories (ECMA-262).
     */
    private static final String CHARACTER =
            "[^\\s@\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f"
                    + "\\u205f-\\u206f\\u3000\\ud800-\\udfff\\ue000-\\uf8ff\\ufeff\\ufff9-\\ufffb]";

    /** What the form of an address is held against, for use on request records too. */
    public static final String FORM = CHARACTER + "{1,64}@" + CHARACTER + "{1,189}";

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
