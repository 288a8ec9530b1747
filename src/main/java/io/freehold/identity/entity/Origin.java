package io.freehold.identity.entity;

import io.freehold.tenancy.Request;

/**
 * Where a session is used from, as its owner will see it in the list of sessions.
 *
 * @param userAgent at most {@value #USER_AGENT_CHARACTERS_MAX} characters
 */
public record Origin(String ip, String userAgent) {

    private static final int USER_AGENT_CHARACTERS_MAX = 300;

    /** Of the request that this thread serves; of ourselves outside one. */
    public static Origin current() {
        return Request.find()
                .map(request -> new Origin(request.ip(), request.userAgent()))
                .orElse(new Origin("internal", ""));
    }

    public Origin {
        // PostgreSQL keeps no NUL, and the rest of the control characters are of use to nobody.
        String clean = userAgent.replaceAll("\\p{C}", "");
        userAgent = clean.substring(0, Math.min(clean.length(), USER_AGENT_CHARACTERS_MAX));
    }
}
