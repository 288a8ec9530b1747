package io.freehold.testing;

/** The three roles of the database, as production has them. */
public enum Role {
    OWNER,
    APP,
    PLATFORM;

    public String user() {
        return "freehold_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    public String password() {
        return user() + "-secret";
    }
}
