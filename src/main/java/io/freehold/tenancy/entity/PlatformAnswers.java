package io.freehold.tenancy.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.entity.KeptAnswers.Answer;
import io.freehold.tenancy.entity.KeptAnswers.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The answers kept for operators' repeatable requests, which belong to no tenant. */
@ApplicationScoped
public class PlatformAnswers {

    /** A claim as old as this is a dead server's: no request takes five minutes. */
    private static final String CLAIM = """
            insert into platform_idempotency_keys (route, key, body_hash, claimed_at) values (?, ?, ?, now())
            on conflict on constraint platform_idempotency_keys_pk
            do update set body_hash = excluded.body_hash, claimed_at = excluded.claimed_at
            where platform_idempotency_keys.status is null
                and platform_idempotency_keys.claimed_at < now() - interval '5 minutes'""";

    @Inject
    private Platform platform;

    /** Takes the key for one request; false when another has it, ended or not. */
    public boolean claim(Key key, String bodyHash) {
        return platform.read("claim an operator's key", connection -> {
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                name(claim, key, 1);
                claim.setString(3, bodyHash);
                return claim.executeUpdate() == 1;
            }
        });
    }

    /** What the request that has the key was answered; empty while it is under way. */
    public Optional<Answer> find(Key key) {
        return platform.read("find an operator's answer", connection -> {
            try (PreparedStatement find = connection.prepareStatement(
                    "select body_hash, status, body, location from platform_idempotency_keys"
                            + " where route = ? and key = ? and status is not null")) {
                name(find, key, 1);
                try (ResultSet row = find.executeQuery()) {
                    return row.next() ? Optional.of(answer(row)) : Optional.empty();
                }
            }
        });
    }

    /** Keeps the answer under the claimed key. */
    public void keep(Key key, int status, String body, String location) {
        platform.read("keep an operator's answer", connection -> {
            try (PreparedStatement keep = connection.prepareStatement(
                    "update platform_idempotency_keys set status = ?, body = ?, location = ?"
                            + " where route = ? and key = ?")) {
                keep.setInt(1, status);
                keep.setString(2, body);
                keep.setString(3, location);
                name(keep, key, 4);
                return keep.executeUpdate();
            }
        });
    }

    /** Gives a claimed key back: nothing was done under it. */
    public void release(Key key) {
        platform.read("release an operator's key", connection -> {
            try (PreparedStatement release = connection.prepareStatement(
                    "delete from platform_idempotency_keys where route = ? and key = ? and status is null")) {
                name(release, key, 1);
                return release.executeUpdate();
            }
        });
    }

    /** Forgets answers to requests made before the time; returns how many. */
    public static int forget(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement forget =
                connection.prepareStatement("delete from platform_idempotency_keys where claimed_at < ?")) {
            forget.setTimestamp(1, Timestamp.from(before));
            return forget.executeUpdate();
        }
    }

    private static void name(PreparedStatement statement, Key key, int first) throws SQLException {
        statement.setString(first, key.route());
        statement.setString(first + 1, key.value());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString(1),
                row.getInt(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)));
    }
}
