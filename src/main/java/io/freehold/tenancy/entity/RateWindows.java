package io.freehold.tenancy.entity;

import io.freehold.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** The rows behind the rate limit. */
public final class RateWindows {

    private static final String COUNT = """
            insert into rate_windows (tenant_id, bucket, window_start, used) values (?, ?, ?, 1)
            on conflict on constraint rate_windows_pk do update set used = rate_windows.used + 1
            returning used""";

    private RateWindows() {}

    /** Adds one to the window and tells how many it holds now. */
    public static int count(Connection connection, TenantId tenant, String bucket, Instant window) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setObject(1, tenant.value());
            count.setString(2, bucket);
            count.setTimestamp(3, Timestamp.from(window));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Forgets the windows that ended before the time; returns how many. */
    public static int forget(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement forget =
                connection.prepareStatement("delete from rate_windows where window_start < ?")) {
            forget.setTimestamp(1, Timestamp.from(before));
            return forget.executeUpdate();
        }
    }
}
