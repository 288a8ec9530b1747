package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Roster;
import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.ProfileStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** People as they see and edit themselves, and as colleagues look them up. */
@ApplicationScoped
public class Users {

    @Inject
    private Roster roster;

    @Inject
    private ProfileStore profiles;

    @Inject
    private Identities identities;

    @Inject
    private AuditLog audit;

    /** The caller. */
    @Permit(Permit.MEMBER)
    @Transactional
    public OwnUserView me() {
        UUID self = Caller.current().subject();
        MemberView member = roster.find(self).orElseThrow(() -> new Refusal.NotFound().raise());
        int version = profiles.findVersion(self).orElseThrow();
        return new OwnUserView(member.id(), member.email(), member.name(), member.role(), member.mfaEnabled(), version);
    }

    /** Gives the caller another name, in all its tenants; 412 when {@code version} is stale. */
    @Permit(Permit.MEMBER)
    @Transactional
    public OwnUserView rename(int version, String name) {
        OwnUserView before = me();
        audit.record("user.renamed", "user", before.id(), Map.of("name", before.name()), Map.of("name", name));
        if (!identities.rename(before.id(), version, name)) {
            throw new Refusal.Stale().raise();
        }
        return me();
    }

    /**
     * The caller itself, or for {@code users.manage} a member of the tenant. Everyone else, whether
     * another tenant's or nobody's id, is refused alike with 403 (seed 003).
     */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public MemberView get(UUID identity) {
        Caller caller = Caller.current();
        boolean self = caller.kind() == Caller.Kind.MEMBER && caller.subject().equals(identity);
        if (!self && !caller.may("users.manage")) {
            throw refused();
        }
        return roster.find(identity).orElseThrow(Users::refused);
    }

    private static RuntimeException refused() {
        return new Refusal.Forbidden("FORBIDDEN", "There is no such member here, or it is not yours to see.").raise();
    }
}
