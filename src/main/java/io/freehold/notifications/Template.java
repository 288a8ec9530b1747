package io.freehold.notifications;

import java.util.Locale;

/** The letters that we send of our own accord (seed 004); each has its words in HTML and in plain text. */
public enum Template {
    ADMIN_WELCOME,
    TENANT_WELCOME,
    INVITATION,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    TRIAL_EXPIRY,
    TENANT_SUSPENDED,
    USAGE_NOTICE,
    INVOICE,
    INVOICE_REMINDER;

    /** The name of its files, such as {@code trial-expiry}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
