package io.freehold.notifications.entity;

import io.freehold.notifications.NotificationStatus;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Letters of no tenant. The database's clock times everything here: servers need not agree on theirs. */
@ApplicationScoped
public class PlatformLetterStore {

    private static final String ADD =
            "insert into platform_letters (id, template, recipient, letter) values (?, ?, ?, ?::jsonb)";

    private static final String TAKE = """
            update platform_letters set attempts = attempts + 1, mock = ?,
                run_after = now() + ? * interval '1 millisecond'
            where id in (
                select id from platform_letters where status = 'PENDING' and run_after <= now()
                order by run_after limit ? for update skip locked)
            returning id, cast(letter as text), recipient, attempts
            """;

    private static final String SETTLE = """
            update platform_letters set status = ?, error = ?, receipt = ?,
                run_after = now() + ? * interval '1 millisecond',
                sent_at = case when ? then now() else sent_at end
            where id = ? and attempts = ? and status = 'PENDING'
            """;

    private static final String NEWEST = "select recipient, id from platform_letters order by created_at desc limit ?";

    private Platform platform;

    /** For the container. */
    protected PlatformLetterStore() {}

    @Inject
    public PlatformLetterStore(Platform platform) {
        this.platform = platform;
    }

    /**
     * A letter that this server is to send now.
     *
     * @param letter what it is written from, as JSON
     * @param attempt from 1
     */
    public record Taken(UUID id, String letter, String recipient, int attempt) {}

    /** A letter that was posted. */
    public record Posted(String recipient, UUID id) {}

    /** Keeps a letter that is due at once. */
    public void add(UUID id, Template template, String recipient, String letter) {
        platform.read("keep a letter", connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, id);
                insert.setString(2, template.name());
                insert.setString(3, recipient);
                insert.setString(4, letter);
                return insert.executeUpdate();
            }
        });
    }

    /** Takes letters that are due; a server that is not heard of for so long loses them to another. */
    public List<Taken> take(int most, boolean mock, Duration lease) {
        return platform.write("take letters", connection -> {
            try (PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setBoolean(1, mock);
                take.setLong(2, lease.toMillis());
                take.setInt(3, most);
                try (ResultSet row = take.executeQuery()) {
                    return taken(row);
                }
            }
        });
    }

    private static List<Taken> taken(ResultSet row) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        while (row.next()) {
            taken.add(new Taken(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4)));
        }
        return taken;
    }

    /** A carrier has it and calls it so. */
    public void sent(Taken letter, String receipt) {
        settle(letter, NotificationStatus.SENT, null, receipt, Duration.ZERO);
    }

    /** It did not leave and waits. */
    public void waits(Taken letter, String why, Duration pause) {
        settle(letter, NotificationStatus.PENDING, why, null, pause);
    }

    /** It did not leave and is not tried again. */
    public void ended(Taken letter, NotificationStatus how, String why) {
        settle(letter, how, why, null, Duration.ZERO);
    }

    /** A try that was overtaken by another one settles nothing: the number of the attempt is its fence. */
    private void settle(Taken letter, NotificationStatus status, String error, String receipt, Duration pause) {
        platform.read("settle a letter", connection -> {
            try (PreparedStatement update = connection.prepareStatement(SETTLE)) {
                update.setString(1, status.name());
                update.setString(2, error);
                update.setString(3, receipt);
                update.setLong(4, pause.toMillis());
                update.setBoolean(5, status == NotificationStatus.SENT);
                update.setObject(6, letter.id());
                update.setInt(7, letter.attempt());
                return update.executeUpdate();
            }
        });
    }

    /** The letters posted last, the newest first. */
    public List<Posted> newest(int limit) {
        return platform.read("find letters", connection -> {
            try (PreparedStatement find = connection.prepareStatement(NEWEST)) {
                find.setInt(1, limit);
                List<Posted> posted = new ArrayList<>();
                ResultSet row = find.executeQuery();
                while (row.next()) {
                    posted.add(new Posted(row.getString(1), row.getObject(2, UUID.class)));
                }
                return posted;
            }
        });
    }
}
