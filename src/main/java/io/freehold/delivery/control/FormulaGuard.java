package io.freehold.delivery.control;

import java.util.regex.Pattern;

/**
 * Keeps a sender's text from running as a formula in the buyer's spreadsheet (OWASP, CSV injection): a value
 * that begins like one is preceded by an apostrophe. A plain international telephone number is left alone.
 */
final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern PHONE = Pattern.compile("\\+\\d{4,15}");

    private FormulaGuard() {}

    static String guarded(String value) {
        boolean dangerous = !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
        return dangerous && !PHONE.matcher(value).matches() ? "'" + value : value;
    }
}
