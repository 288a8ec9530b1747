package io.freehold.leads.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in the form they are searched by: last name first, lower case, without accents. */
public final class SearchName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private SearchName() {}

    /** The column that name searches read; empty when there is no name. */
    public static String of(@Nullable String lastName, @Nullable String firstName) {
        return normalised((lastName == null ? "" : lastName) + " " + (firstName == null ? "" : firstName));
    }

    /** A name as searched for. */
    public static String normalised(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String unaccented = ACCENTS.matcher(decomposed).replaceAll("");
        return GAPS.matcher(unaccented.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    }
}
