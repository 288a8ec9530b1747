package io.freehold.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person as shown to itself.
 *
 * @param role in the tenant that it acts for
 * @param version of the person, over all tenants; what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "OwnUser", description = "The person who asks.")
public record OwnUserView(UUID id, String email, String name, Role role, boolean mfaEnabled, int version) {

    @Override
    public String toString() {
        return "OwnUserView[" + id + "]";
    }
}
