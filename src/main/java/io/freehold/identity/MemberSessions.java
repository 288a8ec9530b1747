package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Audience;
import io.freehold.identity.control.RefreshSecrets;
import io.freehold.identity.entity.MemberSession;
import io.freehold.identity.entity.MemberSessionStore;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.identity.entity.Origin;
import io.freehold.identity.entity.RefreshToken;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The transactions behind {@link Members}: each in the scope of the session's tenant and in the name
 * of its member. Not for others, since nobody is judged here any more.
 */
@ApplicationScoped
class MemberSessions {

    /** What became of a refresh token. A value, since a closed session has to be committed. */
    sealed interface Rotation {

        record Renewed(MemberStay stay) implements Rotation {}

        /** It had been used before: the whole family is dead now. */
        record Reused() implements Rotation {}

        /** Its time, its session's or its membership's is over. */
        record Dead() implements Rotation {}
    }

    @Inject
    private MemberSessionStore sessions;

    @Inject
    private MembershipStore memberships;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** Begins a session, or refuses with 403 {@code NOT_A_MEMBER}; {@code action} is what the audit log calls it. */
    @Transactional
    public MemberStay open(UUID membership, String action) {
        Instant now = clock.instant();
        UUID id = ids.next();
        MemberStay stay = stay(id, now);
        if (!memberships.used(membership, now)) {
            throw Members.notAMember();
        }
        sessions.add(new MemberSession(id, membership, Origin.current(), now, stay.until()), token(stay, now));
        audit.record(action, "session", id);
        return stay;
    }

    /** Uses a refresh token once; a second use closes the session. */
    @Transactional
    public Rotation rotate(UUID sessionId, UUID tokenId) {
        Instant now = clock.instant();
        Optional<MemberSession> held = sessions.hold(sessionId).filter(session -> session.isOpen(now));
        Optional<RefreshToken> shown = held.flatMap(session -> sessions.findToken(tokenId));
        if (shown.isEmpty()) {
            return new Rotation.Dead();
        }
        if (shown.get().isUsed()) {
            held.get().closedBecause("session.refresh_reused", now);
            audit.record("session.refresh_reused", "session", sessionId);
            return new Rotation.Reused();
        }
        boolean active = memberships
                .find(held.get().membershipId())
                .filter(Membership::isActive)
                .isPresent();
        if (shown.get().isExpired(now) || !active) {
            return new Rotation.Dead();
        }
        MemberStay stay = stay(sessionId, now);
        shown.get().used(now);
        held.get().prolonged(Origin.current(), now, stay.until());
        sessions.add(token(stay, now));
        return new Rotation.Renewed(stay);
    }

    /** Ends a session with all its tokens; {@code because} is what the audit log calls it. */
    @Transactional
    public void close(UUID sessionId, String because) {
        sessions.hold(sessionId).ifPresent(session -> session.closedBecause(because, clock.instant()));
        audit.record(because, "session", sessionId);
    }

    private MemberStay stay(UUID session, Instant now) {
        return new MemberStay(TenantScope.current(), session, secrets.next(), now.plus(RefreshSecrets.LIFETIME));
    }

    private RefreshToken token(MemberStay stay, Instant now) {
        String hash = secrets.hash(Audience.MEMBERS, stay.refreshToken());
        return new RefreshToken(ids.next(), stay.session(), hash, now, stay.until());
    }
}
