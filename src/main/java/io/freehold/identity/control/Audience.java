package io.freehold.identity.control;

/** For whom a token is made. Each audience has keys of its own, so one's token is noise to the other. */
public enum Audience {
    MEMBERS("freehold:members", "jwt.secret"),
    OPERATORS("freehold:operators", "admin.jwt.secret");

    private final String claim;
    private final String secretKey;

    Audience(String claim, String secretKey) {
        this.claim = claim;
        this.secretKey = secretKey;
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
