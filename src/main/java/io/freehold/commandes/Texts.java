package io.freehold.commandes;

import java.math.BigDecimal;

/** The forms of what people type, for use on request records. */
public final class Texts {

    /** Something to read, on one line. */
    public static final String LINE = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";

    public static final String LINE_FAULT = "must be something to read, on one line";

    /** As {@link #LINE}, or nothing at all, which takes a value away. */
    public static final String LINE_OR_NOTHING = "[^\\p{C}]*";

    public static final String LINE_OR_NOTHING_FAULT = "must stand on one line";

    /** What a mail can be addressed to without quoting (RFC 5322 §3.4.1): one address. */
    public static final String ADDRESS =
            "[^<>()\\[\\]\\\\,;:\"@\\s\\p{C}]{1,64}@[^<>()\\[\\]\\\\,;:\"@\\s\\p{C}]{1,189}";

    public static final String ADDRESS_FAULT = "must be an e-mail address";

    /** A telephone number as people write it, or nothing. */
    public static final String PHONE = "(\\+?[0-9][0-9 ().-]{2,29})?";

    public static final String PHONE_FAULT = "must be a telephone number";

    /** A legal company's code. */
    public static final String ENTITY = "[A-Z0-9]{2,10}";

    /** A product's code. */
    public static final String PRODUCT = "[A-Za-z0-9._-]{1,60}";

    /** ISO 4217. */
    public static final String CURRENCY = "[A-Z]{3}";

    /** An amount with at most two decimals. */
    public static final String MONEY = "[0-9]{1,10}(\\.[0-9]{1,2})?";

    public static final String MONEY_FAULT = "must be an amount such as 25.00";

    /** What one lead may cost: as much as a line of an invoice, since it would stand there. */
    public static final String PRICE = "[0-9]{1,7}(\\.[0-9]{1,2})?";

    public static final String PRICE_FAULT = "must be an amount such as 25.00, below ten million";

    /** A price, or nothing at all, which takes a value away. */
    public static final String PRICE_OR_NOTHING = "(" + PRICE + ")?";

    public static final String PRICE_OR_NOTHING_FAULT = "must be an amount such as 25.00, below ten million, or empty";

    /** From 0 to 100 with at most two decimals. */
    public static final String PERCENT = "(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)";

    public static final String PERCENT_FAULT = "must be a percentage from 0 to 100, such as 20.00";

    /** From 0 to 1 with at most four decimals. */
    public static final String SHARE = "(1(\\.0{1,4})?|0(\\.[0-9]{1,4})?)";

    public static final String SHARE_FAULT = "must be a share from 0 to 1, such as 0.3000";

    private static final int MONEY_DIGITS = 2;
    private static final int SHARE_DIGITS = 4;

    private Texts() {}

    /** An amount in the form {@link #MONEY}, with two decimals. */
    static BigDecimal money(String text) {
        return new BigDecimal(text).setScale(MONEY_DIGITS);
    }

    /** A share in the form {@link #SHARE}, with four decimals. */
    static BigDecimal share(String text) {
        return new BigDecimal(text).setScale(SHARE_DIGITS);
    }
}
