package io.freehold.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Someone who is asked to become a member of the bound tenant.
 *
 * @param name how the letter greets; a person who is known already keeps its own
 * @param entities codes of the legal companies granted; absent grants all, those to come included
 */
public record NewInvitation(EmailAddress email, String name, Role role, Optional<Set<String>> entities) {

    public NewInvitation {
        entities = entities.map(Set::copyOf);
    }

    /** Someone who shall own the tenant, with all its legal companies. */
    public static NewInvitation ofOwner(EmailAddress email, String name) {
        return new NewInvitation(email, name, Role.OWNER, Optional.empty());
    }

    @Override
    public String toString() {
        return "NewInvitation[" + role + "]";
    }
}
