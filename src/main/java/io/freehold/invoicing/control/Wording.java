package io.freehold.invoicing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Words, amounts and days in the language of a paper. */
final class Wording {

    private static final int CENTS = 2;
    private static final int QUANTITY_DIGITS = 3;

    private final Locale locale;
    private final ResourceBundle bundle;

    Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "invoices.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String word(String key) {
        return bundle.getString(key);
    }

    Map<String, String> all() {
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }

    String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(CENTS);
        format.setMaximumFractionDigits(CENTS);
        return plainBlanks(format.format(amount));
    }

    String quantity(BigDecimal quantity) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(QUANTITY_DIGITS);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return plainBlanks(format.format(quantity));
    }

    String percent(BigDecimal rate) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(CENTS);
        return format.format(rate) + (locale.equals(Locale.FRANCE) ? "\u00a0%" : "%");
    }

    String day(LocalDate day) {
        String pattern = locale.equals(Locale.FRANCE) ? "dd/MM/yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** French groups digits by a narrow blank, which many fonts lack. */
    private static String plainBlanks(String number) {
        return number.replace('\u202f', '\u00a0');
    }
}
