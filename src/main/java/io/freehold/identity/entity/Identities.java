package io.freehold.identity.entity;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.Role;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People, once over all tenants, with the tenants that let them in. Asked before any tenant is known
 * and so as the platform.
 */
@ApplicationScoped
public class Identities {

    private static final String FIND = """
            select i.id, i.email, i.name, i.password_hash, i.disabled_at is not null,
                exists (select from second_factors f where f.identity_id = i.id and f.confirmed_at is not null),
                m.id, m.role, t.id, t.slug, t.name, coalesce(p.mfa_required, false)
            from identities i
            left join (memberships m join tenants t on t.id = m.tenant_id
                    left join sign_in_policies p on p.tenant_id = t.id)
                on m.identity_id = i.id and m.deactivated_at is null
            where %s = ?
            order by t.status = 'CANCELLED', m.last_used_at desc nulls last, t.slug
            """;

    @Inject
    private Platform platform;

    /**
     * A person who may sign in.
     *
     * @param secondFactor whether it takes a code as well as the password to come in
     * @param ways the memberships that are active, the one last used first
     */
    public record Account(
            UUID id,
            String email,
            String name,
            String passwordHash,
            boolean disabled,
            boolean secondFactor,
            List<WayIn> ways) {}

    /**
     * A membership as seen from outside its tenant.
     *
     * @param mfaRequired whether the tenant wants its members to have a second factor
     */
    public record WayIn(
            UUID membership, Role role, TenantId tenant, String slug, String tenantName, boolean mfaRequired) {}

    /** The person of an address in its compared form. */
    public Optional<Account> findByEmail(String emailKey) {
        return platform.read("find an identity", connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND.formatted("i.email_key"))) {
                find.setString(1, emailKey);
                return account(find.executeQuery());
            }
        });
    }

    public Optional<Account> find(UUID id) {
        return platform.read("find an identity", connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND.formatted("i.id"))) {
                find.setObject(1, id);
                return account(find.executeQuery());
            }
        });
    }

    /** Keeps a person, unless the address has one already, and answers the one who has it. */
    public Account addUnlessPresent(UUID id, EmailAddress email, String name, String passwordHash) {
        platform.read("add an identity", connection -> {
            try (PreparedStatement add = connection.prepareStatement("""
                    insert into identities (id, email, email_key, name, password_hash) values (?, ?, ?, ?, ?)
                    on conflict (email_key) do nothing
                    """)) {
                add.setObject(1, id);
                add.setString(2, email.value());
                add.setString(3, email.key());
                add.setString(4, name);
                add.setString(5, passwordHash);
                return add.executeUpdate();
            }
        });
        return findByEmail(email.key()).orElseThrow();
    }

    /** Puts a stronger hash of the same password in the place of an older one. */
    public void rehash(UUID id, String older, String stronger) {
        platform.read("rehash a password", connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update identities set password_hash = ? where id = ? and password_hash = ?")) {
                update.setString(1, stronger);
                update.setObject(2, id);
                update.setString(3, older);
                return update.executeUpdate();
            }
        });
    }

    /** Gives a person another name, unless it was edited since that version; says whether it was given. */
    public boolean rename(UUID id, int version, String name) {
        return platform.read("rename an identity", connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update identities set name = ?, version = version + 1 where id = ? and version = ?")) {
                update.setString(1, name);
                update.setObject(2, id);
                update.setInt(3, version);
                return update.executeUpdate() == 1;
            }
        });
    }

    private static Optional<Account> account(ResultSet rows) throws SQLException {
        List<WayIn> ways = new ArrayList<>();
        Account account = null;
        while (rows.next()) {
            account = new Account(
                    rows.getObject(1, UUID.class),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getBoolean(5),
                    rows.getBoolean(6),
                    ways);
            if (rows.getObject(7) != null) {
                ways.add(new WayIn(
                        rows.getObject(7, UUID.class),
                        Role.valueOf(rows.getString(8)),
                        new TenantId(rows.getObject(9, UUID.class)),
                        rows.getString(10),
                        rows.getString(11),
                        rows.getBoolean(12)));
            }
        }
        return Optional.ofNullable(account);
    }
}
