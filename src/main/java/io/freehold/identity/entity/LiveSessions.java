package io.freehold.identity.entity;

import io.freehold.identity.OperatorRole;
import io.freehold.identity.Role;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What every request asks: is the session that a token names still open, whose is it and what may its
 * holder do. One statement, as the platform, because no tenant is bound before it is answered; and
 * once a minute a second one, which notes the use.
 */
@ApplicationScoped
public class LiveSessions {

    private static final Duration USES_NOTED_EVERY = Duration.ofMinutes(1);

    private static final String MEMBER = """
            select i.email, m.role, m.permissions_granted, m.permissions_denied,
                t.slug, t.name, t.status, t.time_zone,
                array(select e.code from entities e where e.tenant_id = m.tenant_id and (m.all_entities or exists (
                    select from membership_entities g
                    where g.tenant_id = e.tenant_id and g.membership_id = m.id and g.entity_id = e.id))),
                coalesce(p.mfa_required, false), f.confirmed_at is not null, s.last_used_at
            from sessions s
            join memberships m on m.tenant_id = s.tenant_id and m.id = s.membership_id
            join identities i on i.id = m.identity_id
            join tenants t on t.id = s.tenant_id
            left join sign_in_policies p on p.tenant_id = s.tenant_id
            left join second_factors f on f.identity_id = i.id
            where s.tenant_id = ? and s.id = ? and m.identity_id = ?
                and s.closed_at is null and s.expires_at > ?
                and m.deactivated_at is null and i.disabled_at is null
            """;

    private static final String OPERATOR = """
            select o.email, o.role, f.confirmed_at is not null, s.last_used_at
            from operator_sessions s join operators o on o.id = s.operator_id
            left join second_factors f on f.operator_id = o.id
            where s.id = ? and o.id = ? and s.closed_at is null and s.expires_at > ? and o.disabled_at is null
            """;

    @Inject
    private Platform platform;

    /**
     * A second factor beside the wish for one.
     *
     * @param wanted whether the tenant demands it
     * @param there whether the account has it
     */
    public record Factor(boolean wanted, boolean there) {}

    /** A member whose session is open. */
    public record LiveMember(
            String email,
            Role role,
            Set<String> granted,
            Set<String> denied,
            Set<String> entities,
            Tenant tenant,
            Factor factor) {}

    /** An operator whose session is open. */
    public record LiveOperator(String email, OperatorRole role, Factor factor) {}

    /** The member, unless any of session, membership, identity and tenant does not fit or is over. */
    public Optional<LiveMember> findMember(TenantId tenant, UUID session, UUID identity, Instant now) {
        return platform.read("judge a member's token", connection -> {
            try (PreparedStatement find = connection.prepareStatement(MEMBER)) {
                find.setObject(1, tenant.value());
                find.setObject(2, session);
                find.setObject(3, identity);
                find.setObject(4, now.atOffset(ZoneOffset.UTC));
                ResultSet row = find.executeQuery();
                if (!row.next()) {
                    return Optional.empty();
                }
                LiveMember member = member(tenant, row);
                if (isWorthNoting(row, 12, now)) {
                    note(
                            connection,
                            "update sessions set last_used_at = ? where id = ? and tenant_id = ?",
                            now,
                            session,
                            tenant.value());
                }
                return Optional.of(member);
            }
        });
    }

    private static LiveMember member(TenantId tenant, ResultSet row) throws SQLException {
        return new LiveMember(
                row.getString(1),
                Role.valueOf(row.getString(2)),
                texts(row, 3),
                texts(row, 4),
                texts(row, 9),
                new Tenant(
                        tenant,
                        row.getString(5),
                        row.getString(6),
                        TenantStatus.valueOf(row.getString(7)),
                        ZoneId.of(row.getString(8))),
                new Factor(row.getBoolean(10), row.getBoolean(11)));
    }

    /** The operator, unless session or operator is over. */
    public Optional<LiveOperator> findOperator(UUID session, UUID operator, Instant now) {
        return platform.read("judge an operator's token", connection -> {
            try (PreparedStatement find = connection.prepareStatement(OPERATOR)) {
                find.setObject(1, session);
                find.setObject(2, operator);
                find.setObject(3, now.atOffset(ZoneOffset.UTC));
                ResultSet row = find.executeQuery();
                if (!row.next()) {
                    return Optional.empty();
                }
                LiveOperator live = new LiveOperator(
                        row.getString(1), OperatorRole.valueOf(row.getString(2)), new Factor(false, row.getBoolean(3)));
                if (isWorthNoting(row, 4, now)) {
                    note(connection, "update operator_sessions set last_used_at = ? where id = ?", now, session);
                }
                return Optional.of(live);
            }
        });
    }

    private static boolean isWorthNoting(ResultSet row, int lastUse, Instant now) throws SQLException {
        return row.getTimestamp(lastUse).toInstant().plus(USES_NOTED_EVERY).isBefore(now);
    }

    private static void note(Connection connection, String sql, Instant now, UUID... key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            for (int i = 0; i < key.length; i++) {
                update.setObject(i + 2, key[i]);
            }
            update.executeUpdate();
        }
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
