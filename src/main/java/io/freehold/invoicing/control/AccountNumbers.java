package io.freehold.invoicing.control;

import io.freehold.invoicing.Issuer;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers that carry their own proof: a slip of one digit is seen before it stands on an invoice. */
public final class AccountNumbers {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);
    private static final int IBAN_HEAD = 4;
    private static final int LETTER_BASE = 36;

    private AccountNumbers() {}

    /** Refuses with 400 details whose numbers cannot be, and those without SIREN and VAT number. */
    public static void require(Issuer issuer) {
        List<FieldError> errors = new ArrayList<>();
        if (issuer.siren().isEmpty() && issuer.vatNumber().isEmpty()) {
            errors.add(new FieldError("siren", "must be there, or vatNumber: the law asks for it"));
        }
        if (!COUNTRIES.contains(issuer.country())) {
            errors.add(new FieldError("country", "must be a code of ISO 3166-1"));
        }
        issuer.siren()
                .filter(siren -> !isSiren(siren))
                .ifPresent(wrong -> errors.add(new FieldError("siren", "is no SIREN: its last digit does not fit")));
        issuer.iban()
                .filter(iban -> !isIban(iban))
                .ifPresent(wrong -> errors.add(new FieldError("iban", "is no IBAN: its check digits do not fit")));
        issuer.vatNumber()
                .filter(number -> VatCategory.country(number).isEmpty())
                .ifPresent(wrong -> errors.add(new FieldError("vatNumber", "must begin with a country's code")));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    /** The Luhn sum of nine digits (INSEE). */
    static boolean isSiren(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** The remainder of ISO 13616. */
    static boolean isIban(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(IBAN_HEAD) + iban.substring(0, IBAN_HEAD))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, LETTER_BASE)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }
}
