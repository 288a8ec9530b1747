package io.freehold.identity.entity;

import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * New passwords of accounts of both kinds, and the mailed links that set one. A change ends the
 * account's sessions in all tenants and every link that is under way, in one transaction.
 */
@ApplicationScoped
public class PasswordStore {

    private Platform platform;

    /** For the container's proxy. */
    protected PasswordStore() {}

    @Inject
    public PasswordStore(Platform platform) {
        this.platform = platform;
    }

    /** Keeps what a mailed link will name. */
    public void open(AccountRef account, UUID link, Instant now, Instant expiresAt) {
        platform.read("open a password link", connection -> {
            try (PreparedStatement open = connection.prepareStatement(
                    "insert into password_resets (id, %s, created_at, expires_at) values (?, ?, ?, ?)"
                            .formatted(account.kind().column()))) {
                open.setObject(1, link);
                open.setObject(2, account.id());
                open.setObject(3, at(now));
                open.setObject(4, at(expiresAt));
                return open.executeUpdate();
            }
        });
    }

    /** Whose link it is, if it is one of this kind, unused and in time. */
    public Optional<AccountRef> find(AccountKind kind, UUID link, Instant now) {
        return platform.read("find a password link", connection -> {
            try (PreparedStatement find = connection.prepareStatement("""
                    select %1$s from password_resets
                    where id = ? and used_at is null and expires_at > ? and %1$s is not null
                    """.formatted(kind.column()))) {
                find.setObject(1, link);
                find.setObject(2, at(now));
                ResultSet row = find.executeQuery();
                return row.next() ? Optional.of(new AccountRef(kind, row.getObject(1, UUID.class))) : Optional.empty();
            }
        });
    }

    /** Uses the link, once: of many at the same time one sets its password. */
    public boolean redeem(AccountRef account, UUID link, String hash, Instant now) {
        return platform.write("reset a password", connection -> {
            try (PreparedStatement use =
                    connection.prepareStatement("""
                    update password_resets set used_at = ?
                    where id = ? and %s = ? and used_at is null and expires_at > ?
                    """.formatted(account.kind().column()))) {
                use.setObject(1, at(now));
                use.setObject(2, link);
                use.setObject(3, account.id());
                use.setObject(4, at(now));
                if (use.executeUpdate() == 0) {
                    return false;
                }
            }
            try (PreparedStatement set = connection.prepareStatement("update %s set password_hash = ? where id = ?"
                    .formatted(account.kind().table()))) {
                set.setString(1, hash);
                set.setObject(2, account.id());
                set.executeUpdate();
            }
            OpenedByPassword.end(connection, account, OpenedByPassword.NONE, "password.reset", now);
            return true;
        });
    }

    /** Puts a new password in the place of the older one, unless another came in between. */
    public boolean change(AccountRef account, String older, String hash, Optional<UUID> kept, Instant now) {
        return platform.write("change a password", connection -> {
            try (PreparedStatement set =
                    connection.prepareStatement("update %s set password_hash = ? where id = ? and password_hash = ?"
                            .formatted(account.kind().table()))) {
                set.setString(1, hash);
                set.setObject(2, account.id());
                set.setString(3, older);
                if (set.executeUpdate() == 0) {
                    return false;
                }
            }
            OpenedByPassword.end(connection, account, kept.orElse(OpenedByPassword.NONE), "password.changed", now);
            return true;
        });
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
