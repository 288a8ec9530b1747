package io.freehold.testing;

import java.util.HashMap;
import java.util.Map;

/** The environment of a server in tests and in development: what {@code .env.example} explains. */
public final class Settings {

    /** Signs members' tokens. */
    public static final String JWT_SECRET = "tests-only-member-token-secret-0123456789abcdef";

    /** Signs operators' tokens. */
    public static final String ADMIN_JWT_SECRET = "tests-only-operator-token-secret-0123456789abcdef";

    /** Hashes refresh tokens. */
    public static final String REFRESH_TOKEN_SECRET = "tests-only-refresh-token-secret-0123456789abcdef";

    /** Signs the tenant cookie. */
    public static final String TENANT_COOKIE_SECRET = "tests-only-tenant-cookie-secret-0123456789abcdef";

    /** Signs mailed links. */
    public static final String LINK_SECRET = "tests-only-mailed-link-secret-0123456789abcdef";

    /** Signs archives. */
    public static final String ARCHIVE_SECRET = "tests-only-archive-secret-0123456789abcdef-0123";

    /** Seals what has to be read again. */
    public static final String ENCRYPTION_KEY = "tests-only-encryption-key-0123456789abcdef";

    private Settings() {}

    /** A whole test server's. */
    static Map<String, String> ofTest(Database database, MailCatcher mail, int port) {
        Map<String, String> settings = new HashMap<>(of(database));
        settings.putAll(secrets());
        settings.putAll(mail(mail.smtpPort()));
        settings.put("APP_MODE", "test");
        settings.put("BASE_DOMAIN", "freehold.test");
        settings.put("HTTP_PORT", Integer.toString(port));
        settings.put("PUBLIC_URL", "http://localhost:" + port);
        settings.put("LOG_FORMAT", "SIMPLE");
        settings.put("METRICS", "open");
        settings.put("CORS_ORIGINS", "https://dashboard.freehold.test");
        settings.put("BCRYPT_COST", "5");
        settings.put("DELIVERY_ALLOWED_HOSTS", "localhost");
        // Most tests' point is not how much they send. That there is a limit is tested on a server that has it.
        settings.put("RATE_LIMIT_WRITES_PER_MINUTE", "1000000");
        settings.put("RATE_LIMIT_LEADS_PER_MINUTE", "1000000");
        // All tests come from one address: a lockout of it would be everybody's.
        settings.put("LOGIN_FAILURES_PER_IP", "1000000");
        return settings;
    }

    /** Address and credentials of the three roles in one database. */
    public static Map<String, String> of(Database database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("DATABASE_URL", database.url());
        for (Role role : Role.values()) {
            settings.put("DATABASE_" + role + "_USER", role.user());
            settings.put("DATABASE_" + role + "_PASSWORD", role.password());
        }
        return settings;
    }

    /** Secrets that tests know and may sign with. */
    public static Map<String, String> secrets() {
        return Map.of(
                "JWT_SECRET", JWT_SECRET,
                "ADMIN_JWT_SECRET", ADMIN_JWT_SECRET,
                "REFRESH_TOKEN_SECRET", REFRESH_TOKEN_SECRET,
                "TENANT_COOKIE_SECRET", TENANT_COOKIE_SECRET,
                "LINK_SECRET", LINK_SECRET,
                "ARCHIVE_SECRET", ARCHIVE_SECRET,
                "ENCRYPTION_KEY", ENCRYPTION_KEY);
    }

    /** Where mail goes. */
    public static Map<String, String> mail(int smtpPort) {
        return Map.of(
                "SMTP_HOST", "localhost",
                "SMTP_PORT", Integer.toString(smtpPort),
                "SMTP_STARTTLS", "false",
                "MAIL_FROM", "Freehold <no-reply@freehold.test>");
    }
}
