package io.freehold.leads.control;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names in the form they are searched by: last name first, lower case, without accents. */
public final class SearchName {

    private SearchName() {}

    /** The column that name searches read; empty when there is no name. */
    public static String of(@Nullable String lastName, @Nullable String firstName) {
        return normalised((lastName == null ? "" : lastName) + " " + (firstName == null ? "" : firstName));
    }

    /** A name as searched for. */
    public static String normalised(String text) {
        String unaccented = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return unaccented.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
