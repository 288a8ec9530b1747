package io.freehold.accounts.control;

import io.freehold.kernel.Refusal;
import java.util.Set;
import java.util.regex.Pattern;

/** Which subdomains a tenant may have (spec: tenants). */
public final class Subdomains {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}[a-z0-9]");

    /** Ours, those that browsers and mail programs ask for by themselves, and those that look official. */
    private static final Set<String> RESERVED = Set.of(
            "abuse",
            "account",
            "accounts",
            "admin",
            "administrator",
            "api",
            "app",
            "assets",
            "auth",
            "autoconfig",
            "autodiscover",
            "billing",
            "blog",
            "cdn",
            "console",
            "dashboard",
            "dev",
            "docs",
            "email",
            "feed",
            "freehold",
            "ftp",
            "health",
            "help",
            "hostmaster",
            "imap",
            "internal",
            "legal",
            "localhost",
            "login",
            "mail",
            "metrics",
            "mta-sts",
            "ns1",
            "ns2",
            "official",
            "openapi",
            "operator",
            "operators",
            "pay",
            "payment",
            "platform",
            "pop",
            "postmaster",
            "public",
            "root",
            "secure",
            "security",
            "smtp",
            "staging",
            "static",
            "status",
            "support",
            "system",
            "tenant",
            "tenants",
            "webhooks",
            "webmail",
            "webmaster",
            "wpad",
            "www");

    private Subdomains() {}

    /** Refuses with 400 what is none, or not to be had. */
    public static void require(String subdomain) {
        if (!FORM.matcher(subdomain).matches()) {
            throw Refusal.Invalid.of("subdomain", "must be 3 to 40 of a-z, 0-9 and -, and neither begin nor end with -")
                    .raise();
        }
        // Names in another script are written xn--…, and some of them look like somebody else's.
        if (RESERVED.contains(subdomain) || subdomain.startsWith("xn--")) {
            throw Refusal.Invalid.of("subdomain", "is reserved").raise();
        }
    }
}
