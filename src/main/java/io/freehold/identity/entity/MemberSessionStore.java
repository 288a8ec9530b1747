package io.freehold.identity.entity;

import io.freehold.identity.Role;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions and refresh tokens of the bound tenant. */
@ApplicationScoped
public class MemberSessionStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    @Inject
    private Platform platform;

    private static final String FIND_HOME = """
            select r.tenant_id, r.session_id, r.id, i.id, i.email, m.role
            from refresh_tokens r
            join sessions s on s.tenant_id = r.tenant_id and s.id = r.session_id
            join memberships m on m.tenant_id = s.tenant_id and m.id = s.membership_id
            join identities i on i.id = m.identity_id
            where r.token_hash = any (?) and i.disabled_at is null
            """;

    /**
     * Where a refresh token belongs and whose it is.
     *
     * @param token its row's id
     */
    public record Home(TenantId tenant, UUID session, UUID token, UUID identity, String email, Role role) {}

    /** Finds a token by one of its hashes, over all tenants, since its holder cannot say whose it is. */
    public Optional<Home> findHome(List<String> tokenHashes) {
        return platform.read("find a refresh token", connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND_HOME)) {
                find.setArray(1, connection.createArrayOf("text", tokenHashes.toArray()));
                ResultSet row = find.executeQuery();
                return row.next() ? Optional.of(home(row)) : Optional.empty();
            }
        });
    }

    private static Home home(ResultSet row) throws SQLException {
        return new Home(
                new TenantId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                Role.valueOf(row.getString(6)));
    }

    /** Keeps a new session and its first token. */
    public void add(MemberSession session, RefreshToken first) {
        em.persist(session);
        em.flush();
        em.persist(first);
    }

    /** Keeps the next token of a session. */
    public void add(RefreshToken next) {
        em.persist(next);
    }

    /**
     * The session, held until the transaction ends: two uses of one family come one after the other,
     * and what is read after this sees what the first has written.
     */
    public Optional<MemberSession> hold(UUID session) {
        return Optional.ofNullable(em.find(MemberSession.class, session, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A token of a session that is held. */
    public Optional<RefreshToken> findToken(UUID token) {
        return Optional.ofNullable(em.find(RefreshToken.class, token));
    }
}
