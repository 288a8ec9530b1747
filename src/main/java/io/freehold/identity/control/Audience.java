package io.freehold.identity.control;

import io.freehold.identity.entity.AccountKind;

/** For whom a token is made. Each audience has keys of its own, so one's token is noise to the other. */
public enum Audience {
    MEMBERS("freehold:members", "jwt.secret", AccountKind.IDENTITY),
    OPERATORS("freehold:operators", "admin.jwt.secret", AccountKind.OPERATOR);

    private final String claim;
    private final String secretKey;
    private final AccountKind accounts;

    Audience(String claim, String secretKey, AccountKind accounts) {
        this.claim = claim;
        this.secretKey = secretKey;
        this.accounts = accounts;
    }

    /** Those who sign in to accounts of the kind. */
    public static Audience of(AccountKind kind) {
        return kind == AccountKind.OPERATOR ? OPERATORS : MEMBERS;
    }

    /** What kind of account opens to it. */
    public AccountKind accounts() {
        return accounts;
    }

    /** The value of the claim {@code aud}. */
    public String claim() {
        return claim;
    }

    /** The configuration key of its signing secret; the one before it ends in {@code .previous}. */
    String secretKey() {
        return secretKey;
    }
}
