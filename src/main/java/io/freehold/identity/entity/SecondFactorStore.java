package io.freehold.identity.entity;

import io.freehold.identity.entity.Judgement.Verdict;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Second factors of people and operators, who have none in common but this form. Asked before any
 * tenant is known, and so as the platform.
 */
@ApplicationScoped
public class SecondFactorStore {

    private Platform platform;

    /** For the container's proxy. */
    protected SecondFactorStore() {}

    @Inject
    public SecondFactorStore(Platform platform) {
        this.platform = platform;
    }

    /**
     * A factor as kept.
     *
     * @param confirmedAt empty until its first code was shown: it opens nothing before
     * @param codesLeft recovery codes that were not used yet
     */
    public record Factor(UUID id, byte[] sealedSecret, Optional<Instant> confirmedAt, int codesLeft) {}

    /** The account's factor, confirmed or not. */
    public Optional<Factor> find(AccountRef account) {
        return platform.read("find a second factor", connection -> {
            try (PreparedStatement find =
                    connection.prepareStatement("""
                    select f.id, f.secret, f.confirmed_at,
                        (select count(*) from recovery_codes c where c.factor_id = f.id and c.used_at is null)
                    from second_factors f where f.%s = ?
                    """.formatted(account.kind().column()))) {
                find.setObject(1, account.id());
                ResultSet row = find.executeQuery();
                return row.next() ? Optional.of(factor(row)) : Optional.empty();
            }
        });
    }

    private static Factor factor(ResultSet row) throws SQLException {
        Optional<Instant> confirmed = Optional.ofNullable(row.getTimestamp(3)).map(java.sql.Timestamp::toInstant);
        return new Factor(row.getObject(1, UUID.class), row.getBytes(2), confirmed, row.getInt(4));
    }

    /** Those of the people who have a factor in force. */
    public Set<UUID> confirmed(Collection<UUID> identities) {
        return platform.read("look for second factors", connection -> {
            try (PreparedStatement find = connection.prepareStatement("""
                    select identity_id from second_factors where identity_id = any (?) and confirmed_at is not null
                    """)) {
                find.setArray(1, connection.createArrayOf("uuid", identities.toArray()));
                ResultSet rows = find.executeQuery();
                Set<UUID> confirmed = new HashSet<>();
                while (rows.next()) {
                    confirmed.add(rows.getObject(1, UUID.class));
                }
                return confirmed;
            }
        });
    }

    /** Keeps a new factor, in the place of one that was never confirmed; false when one was. */
    public boolean begin(AccountRef account, UUID id, byte[] sealedSecret, Instant now) {
        return platform.read("begin a second factor", connection -> {
            try (PreparedStatement begin =
                    connection.prepareStatement("""
                    insert into second_factors (id, %1$s, secret, created_at) values (?, ?, ?, ?)
                    on conflict (%1$s) do update set secret = excluded.secret, created_at = excluded.created_at
                    where second_factors.confirmed_at is null
                    """.formatted(account.kind().column()))) {
                begin.setObject(1, id);
                begin.setObject(2, account.id());
                begin.setBytes(3, sealedSecret);
                begin.setObject(4, at(now));
                return begin.executeUpdate() == 1;
            }
        });
    }

    /** Passes when the factor waits for its first code; then it is in force, with these recovery codes. */
    public Judgement confirming(UUID factor, long step, List<String> codeHashes, Instant now) {
        return connection -> {
            try (PreparedStatement confirm = connection.prepareStatement("""
                    update second_factors set confirmed_at = ?, last_step = ? where id = ? and confirmed_at is null
                    """)) {
                confirm.setObject(1, at(now));
                confirm.setLong(2, step);
                confirm.setObject(3, factor);
                if (confirm.executeUpdate() == 0) {
                    return Verdict.FAILED;
                }
            }
            addCodes(connection, factor, codeHashes);
            return Verdict.PASSED;
        };
    }

    /** Passes when neither this step nor a later one was used: of many at once, for one. */
    public Judgement usingStep(UUID factor, long step) {
        return connection -> {
            try (PreparedStatement use = connection.prepareStatement("""
                    update second_factors set last_step = ?
                    where id = ? and confirmed_at is not null and (last_step is null or last_step < ?)
                    """)) {
                use.setLong(1, step);
                use.setObject(2, factor);
                use.setLong(3, step);
                return verdict(use.executeUpdate());
            }
        };
    }

    /** Passes when the code is one of the factor's and was not used: of many at once, for one. */
    public Judgement usingCode(UUID factor, String codeHash, Instant now) {
        return connection -> {
            try (PreparedStatement use = connection.prepareStatement("""
                    update recovery_codes c set used_at = ? from second_factors f
                    where c.factor_id = ? and c.code_hash = ? and c.used_at is null
                        and f.id = c.factor_id and f.confirmed_at is not null
                    """)) {
                use.setObject(1, at(now));
                use.setObject(2, factor);
                use.setString(3, codeHash);
                return verdict(use.executeUpdate());
            }
        };
    }

    /** Puts new recovery codes in the place of all before. */
    public void replaceCodes(UUID factor, List<String> codeHashes) {
        platform.write("renew recovery codes", connection -> {
            change(connection, "delete from recovery_codes where factor_id = ?", factor);
            addCodes(connection, factor, codeHashes);
            return null;
        });
    }

    /** Forgets the factor and its codes. */
    public void remove(UUID factor) {
        platform.read("remove a second factor", connection -> {
            change(connection, "delete from second_factors where id = ?", factor);
            return null;
        });
    }

    /**
     * Forgets the account's confirmed factor and its codes, and ends what its credentials opened, in one
     * transaction; false when it has none.
     */
    public boolean lost(AccountRef account, Instant now) {
        return platform.write("reset a second factor", connection -> {
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from second_factors where %s = ? and confirmed_at is not null"
                            .formatted(account.kind().column()))) {
                forget.setObject(1, account.id());
                if (forget.executeUpdate() == 0) {
                    return false;
                }
            }
            OpenedByPassword.end(connection, account, OpenedByPassword.NONE, "mfa.reset", now);
            return true;
        });
    }

    /** Keeps the same secret under a newer key. */
    public void resealed(UUID factor, byte[] sealedSecret) {
        platform.read("seal a second factor anew", connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update second_factors set secret = ? where id = ?")) {
                update.setBytes(1, sealedSecret);
                update.setObject(2, factor);
                return update.executeUpdate();
            }
        });
    }

    private static void addCodes(Connection connection, UUID factor, List<String> codeHashes) throws SQLException {
        try (PreparedStatement add =
                connection.prepareStatement("insert into recovery_codes (factor_id, code_hash) select ?, unnest(?)")) {
            add.setObject(1, factor);
            add.setArray(2, connection.createArrayOf("text", codeHashes.toArray()));
            add.executeUpdate();
        }
    }

    private static void change(Connection connection, String sql, UUID factor) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, factor);
            change.executeUpdate();
        }
    }

    private static Verdict verdict(int rows) {
        return rows == 1 ? Verdict.PASSED : Verdict.FAILED;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
