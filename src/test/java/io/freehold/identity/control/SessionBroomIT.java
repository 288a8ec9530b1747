package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.identity.Role;
import io.freehold.identity.entity.ExpiredSessions;
import io.freehold.identity.entity.MemberSession;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.Origin;
import io.freehold.identity.entity.RefreshToken;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionBroomIT {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final TestDatabase database = TestDatabase.shared();
    private final Company company = Company.on(database.database(), "MAIN");
    private final UUID person = company.person("user").identity();
    private final SessionBroom broom = new SessionBroom(new ExpiredSessions(database.platform()));

    @Test
    void whatIsOverIsSweptOutAndWhatLivesStays() {
        UUID membership = membership();
        UUID alive = session(membership, NOW.minusSeconds(60));
        UUID expired = session(membership, NOW.minus(WEEK).minusSeconds(60));
        UUID longGone = session(membership, NOW.minus(Duration.ofDays(60)));
        broom.run(NOW);
        assertThat(exists(MemberSession.class, alive)).isTrue();
        assertThat(exists(RefreshToken.class, alive)).isTrue();
        assertThat(exists(MemberSession.class, expired)).isTrue();
        assertThat(exists(RefreshToken.class, expired)).isFalse();
        assertThat(exists(MemberSession.class, longGone)).isFalse();
    }

    private UUID membership() {
        Membership membership = new Membership(UUID.randomUUID(), person, Role.USER, true, NOW);
        return database.in(new TenantId(company.id()), em -> {
            em.persist(membership);
            return membership.id();
        });
    }

    /** A session and its one token, of the same id. */
    private UUID session(UUID membership, Instant begun) {
        UUID id = UUID.randomUUID();
        return database.in(new TenantId(company.id()), em -> {
            em.persist(new MemberSession(id, membership, new Origin("ip", ""), begun, begun.plus(WEEK)));
            em.flush();
            em.persist(new RefreshToken(id, id, "hash-" + id, begun, begun.plus(WEEK)));
            return id;
        });
    }

    private boolean exists(Class<?> type, UUID id) {
        return database.in(new TenantId(company.id()), em -> em.find(type, id) != null);
    }
}
