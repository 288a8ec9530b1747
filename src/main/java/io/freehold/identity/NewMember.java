package io.freehold.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Someone who is to act for the bound tenant.
 *
 * @param password for a person who is new here; who has an identity already keeps its own
 * @param entities codes of the legal companies granted; absent grants all, those to come included
 */
public record NewMember(EmailAddress email, String name, String password, Role role, Optional<Set<String>> entities) {

    @Override
    public String toString() {
        return "NewMember[" + role + "]";
    }
}
