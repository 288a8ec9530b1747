package io.freehold.identity.entity;

import io.freehold.tenancy.Plane;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Who asked for a new password and was not answered yet, known here or not. */
@ApplicationScoped
public class PasswordRequests {

    /** A server that dies with a request in hand keeps it from the others no longer than this. */
    private static final Duration IN_HAND = Duration.ofMinutes(1);

    /** By then whoever asked has asked again. */
    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    private Platform platform;

    /** One of them. */
    public record Asked(UUID id, Plane plane, String emailKey) {}

    public void add(UUID id, Plane plane, String emailKey, Instant now) {
        platform.read("keep a request for a password", connection -> {
            try (PreparedStatement add = connection.prepareStatement(
                    "insert into password_requests (id, plane, email_key, requested_at) values (?, ?, ?, ?)")) {
                add.setObject(1, id);
                add.setString(2, plane.name());
                add.setString(3, emailKey);
                add.setObject(4, at(now));
                return add.executeUpdate();
            }
        });
    }

    /** Takes the oldest that nobody has in hand. */
    public Optional<Asked> take(Instant now) {
        return platform.read("take up a request for a password", connection -> {
            try (PreparedStatement take = connection.prepareStatement("""
                    update password_requests set in_hand_until = ? where id = (
                        select id from password_requests
                        where requested_at > ? and (in_hand_until is null or in_hand_until <= ?)
                        order by requested_at limit 1 for update skip locked)
                    returning id, plane, email_key
                    """)) {
                take.setObject(1, at(now.plus(IN_HAND)));
                take.setObject(2, at(now.minus(KEPT)));
                take.setObject(3, at(now));
                ResultSet row = take.executeQuery();
                return row.next()
                        ? Optional.of(new Asked(
                                row.getObject(1, UUID.class), Plane.valueOf(row.getString(2)), row.getString(3)))
                        : Optional.empty();
            }
        });
    }

    /** Forgets one that was answered, and those that never could be. */
    public void done(UUID id, Instant now) {
        platform.read("forget a request for a password", connection -> {
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from password_requests where id = ? or requested_at <= ?")) {
                forget.setObject(1, id);
                forget.setObject(2, at(now.minus(KEPT)));
                return forget.executeUpdate();
            }
        });
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
