package io.freehold.identity;

import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Tenant;
import java.time.Instant;

/**
 * A member's verified access token, for those who serve it longer than one request.
 *
 * @param expiresAt when the token ends, whatever becomes of the session
 */
public record Pass(Caller caller, Tenant tenant, Instant expiresAt) {}
