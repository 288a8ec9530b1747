package io.freehold.identity.entity;

import io.freehold.tenancy.Plane;

/** The two kinds of account that somebody can sign in to. */
public enum AccountKind {
    /** A person's, once over all tenants. */
    IDENTITY("identities", "identity_id"),
    /** One of those who run Freehold. */
    OPERATOR("operators", "operator_id");

    private final String table;
    private final String column;

    AccountKind(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** Whose sign-in lies on the plane. */
    public static AccountKind of(Plane plane) {
        return plane == Plane.PLATFORM ? OPERATOR : IDENTITY;
    }

    /** The table of the accounts themselves. */
    String table() {
        return table;
    }

    /** The column by which other tables name one. */
    String column() {
        return column;
    }
}
