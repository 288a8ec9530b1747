package io.freehold.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member as those who manage members see it.
 *
 * @param id the identity's, the same in each tenant; of somebody invited, the invitation's
 * @param entities codes of the legal companies that it reaches
 * @param allEntities whether it reaches those to come too
 * @param granted permissions beyond the role
 * @param denied permissions withheld in spite of role and grant
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "Member", description = "Somebody who works for the tenant, or was asked to.")
public record MemberView(
        UUID id,
        String email,
        String name,
        Role role,
        MemberStatus status,
        List<String> entities,
        boolean allEntities,
        List<String> granted,
        List<String> denied,
        boolean mfaEnabled,
        Optional<Instant> lastUsedAt,
        Instant createdAt,
        int version) {

    @Override
    public String toString() {
        return "MemberView[" + id + "]";
    }
}
