package io.freehold.leads.control;

import java.util.Optional;

/**
 * What someone typed into the search, told apart by its looks, so that each kind reads its own index.
 * Beginnings are compared as ranges: row-level security keeps {@code like} from using an index.
 */
public record SearchTerm(Kind kind, String text) {

    /** Which column is meant. */
    public enum Kind {
        PHONE,
        EMAIL,
        NAME
    }

    /** Longest term worth looking for. */
    static final int CHARACTERS_MAX = 100;

    /** The term behind a text; a telephone number needs at least {@code 4} digits. */
    public static SearchTerm of(String typed) {
        String text =
                typed.substring(0, Math.min(typed.length(), CHARACTERS_MAX)).strip();
        if (text.contains("@")) {
            return new SearchTerm(Kind.EMAIL, SearchName.normalised(text));
        }
        if (text.matches("[+0(][\\d ./()-]{3,}")) {
            return new SearchTerm(Kind.PHONE, phone(text));
        }
        return new SearchTerm(Kind.NAME, SearchName.normalised(text));
    }

    /** The first text after all those that begin with this one. */
    public String end() {
        return text + Character.MAX_VALUE;
    }

    private static String phone(String text) {
        Optional<String> whole = PhoneNumbers.normalised(text);
        String digits = text.replaceAll("\\D", "");
        String beginning = digits.startsWith("0") ? "+33" + digits.substring(1) : "+" + digits;
        return whole.orElse(beginning);
    }
}
