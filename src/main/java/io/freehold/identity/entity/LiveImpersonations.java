package io.freehold.identity.entity;

import io.freehold.identity.OperatorRole;
import io.freehold.identity.Role;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What every request of an operator who acts as a member asks: is it still allowed, and as whom. One
 * statement, as the platform, because no tenant is bound before it is answered.
 */
@ApplicationScoped
public class LiveImpersonations {

    /** One that writes lives by the owner's consent: taken back, it is over at once. */
    private static final String FIND = """
            select i.email, m.role, m.permissions_granted, m.permissions_denied,
                array(select e.code from entities e where e.tenant_id = m.tenant_id and (m.all_entities or exists (
                    select from membership_entities g
                    where g.tenant_id = e.tenant_id and g.membership_id = m.id and g.entity_id = e.id))),
                t.slug, t.name, t.status, t.time_zone,
                o.email, o.role, p.may_write, p.expires_at, p.reason
            from impersonations p
            join memberships m on m.tenant_id = p.tenant_id and m.identity_id = p.identity_id
            join identities i on i.id = p.identity_id
            join tenants t on t.id = p.tenant_id
            join operators o on o.id = p.operator_id
            join operator_sessions s on s.id = p.operator_session_id
            where p.tenant_id = ? and p.id = ? and p.identity_id = ? and p.operator_id = ?
                and p.ended_at is null and p.expires_at > ?
                and m.deactivated_at is null and i.disabled_at is null
                and o.disabled_at is null and s.closed_at is null and s.expires_at > ?
                and (not p.may_write or exists (
                    select from support_consents c where c.tenant_id = p.tenant_id and c.until > ?))
            """;

    @Inject
    private Platform platform;

    /** What a token names. */
    public record Named(TenantId tenant, UUID impersonation, UUID identity, UUID operator) {}

    /** The member as it is now. */
    public record Member(String email, Role role, Set<String> granted, Set<String> denied, Set<String> entities) {}

    /** An impersonation that may go on. */
    public record LiveImpersonation(
            Member member,
            Tenant tenant,
            String operatorEmail,
            OperatorRole operatorRole,
            boolean write,
            Instant expiresAt,
            String reason) {}

    /** The impersonation, unless it, its member, its operator or the consent is over. */
    public Optional<LiveImpersonation> find(Named named, Instant now) {
        return platform.read("judge an impersonation's token", connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setObject(1, named.tenant().value());
                find.setObject(2, named.impersonation());
                find.setObject(3, named.identity());
                find.setObject(4, named.operator());
                find.setObject(5, now.atOffset(ZoneOffset.UTC));
                find.setObject(6, now.atOffset(ZoneOffset.UTC));
                find.setObject(7, now.atOffset(ZoneOffset.UTC));
                try (ResultSet row = find.executeQuery()) {
                    return row.next() ? Optional.of(live(named.tenant(), row)) : Optional.empty();
                }
            }
        });
    }

    private static LiveImpersonation live(TenantId tenant, ResultSet row) throws SQLException {
        return new LiveImpersonation(
                new Member(
                        row.getString(1), Role.valueOf(row.getString(2)), texts(row, 3), texts(row, 4), texts(row, 5)),
                new Tenant(
                        tenant,
                        row.getString(6),
                        row.getString(7),
                        TenantStatus.valueOf(row.getString(8)),
                        ZoneId.of(row.getString(9))),
                row.getString(10),
                OperatorRole.valueOf(row.getString(11)),
                row.getBoolean(12),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getString(14));
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
