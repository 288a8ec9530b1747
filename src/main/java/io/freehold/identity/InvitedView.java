package io.freehold.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as its receiver sees it.
 *
 * @param hasAccount whether the address belongs to a person who has a password here already
 */
@Schema(name = "Invited", description = "An invitation as its receiver sees it.")
public record InvitedView(String email, String name, Host tenant, Role role, boolean hasAccount, Instant expiresAt) {

    /** Who invites. */
    @Schema(name = "InvitingTenant", description = "The tenant that invites.")
    public record Host(String slug, String name) {}

    @Override
    public String toString() {
        return "InvitedView[" + role + "]";
    }
}
