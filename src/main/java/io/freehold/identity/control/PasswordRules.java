package io.freehold.identity.control;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** What a new password must be (spec: identity, Passwords); old ones are never judged again. */
public final class PasswordRules {

    /** Fewest characters. */
    static final int CHARACTERS_MIN = 8;

    /** Passwords that pass the other rules and open many a stolen account list. */
    private static final Set<String> BREACHED = breached();

    private PasswordRules() {}

    /** Refuses with 400, naming under {@code field} each thing that the password lacks. */
    public static void require(String field, String password) {
        List<FieldError> errors = faults(password).stream()
                .map(fault -> new FieldError(field, fault))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    static List<String> faults(String password) {
        List<String> faults = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < CHARACTERS_MIN) {
            faults.add("must have at least " + CHARACTERS_MIN + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.BYTES_MAX) {
            faults.add("must have at most " + Passwords.BYTES_MAX + " bytes");
        }
        lacking(password, Character::isUpperCase, "an upper case letter", faults);
        lacking(password, Character::isLowerCase, "a lower case letter", faults);
        lacking(password, Character::isDigit, "a digit", faults);
        lacking(password, PasswordRules::isSpecial, "a special character", faults);
        if (BREACHED.contains(password.toLowerCase(Locale.ROOT))) {
            faults.add("is in lists of stolen passwords; choose another");
        }
        return faults;
    }

    private static void lacking(String password, IntPredicate kind, String name, List<String> faults) {
        if (password.codePoints().noneMatch(kind)) {
            faults.add("must have " + name);
        }
    }

    private static boolean isSpecial(int character) {
        return !Character.isLetterOrDigit(character) && !Character.isISOControl(character);
    }

    private static Set<String> breached() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("breached-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("breached-passwords.txt is not packed");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
