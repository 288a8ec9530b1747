package io.freehold.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Members' sessions in the bound tenant. */
@ApplicationScoped
public class MemberSessionBook implements SessionBook {

    private static final String OWN = """
            select s from MemberSession s
            where s.membershipId in (select m.id from Membership m where m.identityId = :owner)
                and s.closedAt is null and s.expiresAt > :now
            """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    @Override
    public List<OpenSession> open(UUID owner, Instant now) {
        return em.createQuery(OWN + " order by s.lastUsedAt desc, s.id", MemberSession.class)
                .setParameter("owner", owner)
                .setParameter("now", now)
                .getResultStream()
                .map(MemberSession::glimpse)
                .toList();
    }

    /** Held while they are ended: a refresh at the same moment comes before or finds them closed. */
    @Override
    public List<UUID> end(UUID owner, List<UUID> sessions, String because, Instant now) {
        List<MemberSession> held = em.createQuery(OWN + " and s.id in :sessions order by s.id", MemberSession.class)
                .setParameter("owner", owner)
                .setParameter("now", now)
                .setParameter("sessions", sessions)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        held.forEach(session -> session.closedBecause(because, now));
        return held.stream().map(MemberSession::id).toList();
    }
}
