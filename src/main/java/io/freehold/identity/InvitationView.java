package io.freehold.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as those who manage members see it.
 *
 * @param entities codes of the legal companies that it grants; empty when {@code allEntities}
 * @param allEntities whether it grants every company, those to come included
 * @param invitedBy e-mail address of who sent it, as it was then
 */
@Schema(name = "Invitation", description = "Somebody who was asked to become a member.")
public record InvitationView(
        UUID id,
        String email,
        String name,
        Role role,
        List<String> entities,
        boolean allEntities,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        InvitationStatus status) {

    @Override
    public String toString() {
        return "InvitationView[" + id + "]";
    }
}
