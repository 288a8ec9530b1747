package io.freehold.kernel;

/** Makes values safe to open in a spreadsheet, which runs a cell that looks like a formula (CWE-1236). */
public final class Spreadsheet {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Spreadsheet() {}

    /** The value, led by an apostrophe when a spreadsheet would compute it. */
    public static String harmless(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
