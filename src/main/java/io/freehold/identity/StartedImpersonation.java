package io.freehold.identity;

/**
 * An impersonation that has begun.
 *
 * @param accessToken a secret, good on the tenant plane for 15 minutes at most
 */
public record StartedImpersonation(ImpersonationView impersonation, String accessToken) {

    @Override
    public String toString() {
        return "StartedImpersonation[" + impersonation.id() + "]";
    }
}
