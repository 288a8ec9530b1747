package io.freehold.accounts.control;

import java.text.Normalizer;
import java.util.Locale;

/** The code of the legal company that every tenant begins with. */
public final class FirstCompany {

    /** Of a name that gives none. */
    static final String FALLBACK = "MAIN";

    private static final int CHARACTERS_MAX = 10;

    private FirstCompany() {}

    /** The name's first word in capital letters and digits, at most ten of them. */
    public static String code(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        for (String word : plain.split("[^A-Z0-9]+")) {
            String code = word.substring(0, Math.min(word.length(), CHARACTERS_MAX));
            if (code.length() >= 2 && !code.equals("BOTH")) {
                return code;
            }
        }
        return FALLBACK;
    }
}
