package io.freehold.leads.control;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of the 101 French departements, read from a code or from a postcode (INSEE, La Poste). */
public final class Departments {

    private static final Pattern CODE = Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[12346]");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    private Departments() {}

    /** The code in its usual form: two digits, {@code 2A}, {@code 2B} or {@code 971} to {@code 976}. */
    public static Optional<String> code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (code.length() == 1) {
            code = "0" + code;
        }
        return Optional.of(code).filter(c -> CODE.matcher(c).matches());
    }

    /** A postcode as it is kept, if it can be a French one: five digits. */
    public static Optional<String> postcode(String text) {
        return Optional.of(text.strip()).filter(code -> POSTCODE.matcher(code).matches());
    }

    /** The departement of a French postcode; overseas three digits tell it, and those of 98 are in none. */
    public static Optional<String> ofPostcode(String text) {
        return postcode(text).flatMap(postcode -> switch (postcode.substring(0, 2)) {
            case "20" -> corsica(postcode);
            case "97", "98" -> code(postcode.substring(0, 3));
            default -> code(postcode.substring(0, 2));
        });
    }

    /** Corsica kept the postcodes it had as one departement: 200 and 201 are the south, 202 to 206 the north. */
    private static Optional<String> corsica(String postcode) {
        return switch (postcode.charAt(2)) {
            case '0', '1' -> Optional.of("2A");
            case '2', '3', '4', '5', '6' -> Optional.of("2B");
            default -> Optional.empty();
        };
    }
}
