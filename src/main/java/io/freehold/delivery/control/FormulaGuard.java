package io.freehold.delivery.control;

import io.freehold.kernel.Spreadsheet;
import java.util.regex.Pattern;

/**
 * Keeps a sender's text from running as a formula in the buyer's spreadsheet (OWASP, CSV injection): a value
 * that begins like one is preceded by an apostrophe. A plain international telephone number is left alone.
 */
final class FormulaGuard {

    private static final Pattern PHONE = Pattern.compile("\\+\\d{4,15}");

    private FormulaGuard() {}

    static String guarded(String value) {
        return PHONE.matcher(value).matches() ? value : Spreadsheet.harmless(value);
    }
}
