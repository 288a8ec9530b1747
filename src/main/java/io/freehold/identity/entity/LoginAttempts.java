package io.freehold.identity.entity;

import io.freehold.identity.entity.Judgement.Verdict;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Failed sign-ins, counted by all servers together and exactly, however many come at once. */
@ApplicationScoped
public class LoginAttempts {

    /** Old rows that a failure takes away with it, so that the table needs no sweeping of its own. */
    private static final int SWEPT_ROWS_MAX = 100;

    private static final String HOLD = """
            select pg_advisory_xact_lock(hashtextextended(?, 0)), pg_advisory_xact_lock(hashtextextended(?, 0))
            """;

    private static final String COUNT = """
            select count(*) filter (where account_hash = ? and not forgiven),
                min(failed_at) filter (where account_hash = ? and not forgiven),
                count(*) filter (where ip = ?),
                min(failed_at) filter (where ip = ?)
            from login_attempts where failed_at > ? and (account_hash = ? or ip = ?)
            """;

    private Platform platform;
    private Ids ids;

    /** For the container's proxy. */
    protected LoginAttempts() {}

    @Inject
    public LoginAttempts(Platform platform, Ids ids) {
        this.platform = platform;
        this.ids = ids;
    }

    /**
     * Who tries to open what.
     *
     * @param accountHash never the account itself: people type passwords into the wrong field
     * @param since failures before this count no more
     */
    public record Attempt(String accountHash, String ip, Instant now, Instant since) {}

    /**
     * Failures that still count.
     *
     * @param accountSince when the oldest of them was, empty without any
     */
    public record Tally(int account, Optional<Instant> accountSince, int ip, Optional<Instant> ipSince) {}

    /** The failures so far, before any work is done. */
    public Tally tally(Attempt attempt) {
        return platform.read("count failed sign-ins", connection -> count(connection, attempt));
    }

    /**
     * Failures from which on nothing is judged any more.
     *
     * @param account of one account
     * @param ip of one address
     */
    public record Limits(int account, int ip) {
        boolean reached(Tally before) {
            return before.account() >= account || before.ip() >= ip;
        }
    }

    /** What became of an attempt: the failures before it, and the verdict, which failed if they were too many. */
    public record Settled(Tally before, Verdict verdict) {}

    /**
     * Judges one attempt after the other: unless a limit is reached already, a failure is counted and
     * a success forgives the account's.
     */
    public Settled settle(Attempt attempt, Limits limits, Judgement judgement) {
        return platform.write("judge a sign-in", connection -> {
            hold(connection, attempt);
            Tally before = count(connection, attempt);
            if (limits.reached(before)) {
                return new Settled(before, Verdict.FAILED);
            }
            Verdict verdict = judgement.on(connection);
            if (verdict == Verdict.FAILED) {
                add(connection, attempt);
                sweep(connection, attempt);
            } else if (verdict == Verdict.PASSED && before.account() > 0) {
                forgive(connection, attempt);
            }
            return new Settled(before, verdict);
        });
    }

    /** One attempt at a time for an account and, after it, for an address, on all servers. */
    private static void hold(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement locks = connection.prepareStatement(HOLD)) {
            locks.setString(1, "sign-in:account:" + attempt.accountHash());
            locks.setString(2, "sign-in:ip:" + attempt.ip());
            locks.execute();
        }
    }

    private static Tally count(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, attempt.accountHash());
            count.setString(2, attempt.accountHash());
            count.setString(3, attempt.ip());
            count.setString(4, attempt.ip());
            count.setObject(5, attempt.since().atOffset(ZoneOffset.UTC));
            count.setString(6, attempt.accountHash());
            count.setString(7, attempt.ip());
            ResultSet row = count.executeQuery();
            row.next();
            return new Tally(row.getInt(1), moment(row, 2), row.getInt(3), moment(row, 4));
        }
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(java.sql.Timestamp::toInstant);
    }

    private void add(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "insert into login_attempts (id, account_hash, ip, failed_at) values (?, ?, ?, ?)")) {
            add.setObject(1, ids.next());
            add.setString(2, attempt.accountHash());
            add.setString(3, attempt.ip());
            add.setObject(4, attempt.now().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        }
    }

    private static void forgive(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update login_attempts set forgiven = true where account_hash = ?")) {
            update.setString(1, attempt.accountHash());
            update.executeUpdate();
        }
    }

    private static void sweep(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from login_attempts where id in (
                    select id from login_attempts where failed_at <= ? limit ? for update skip locked)
                """)) {
            delete.setObject(1, attempt.since().atOffset(ZoneOffset.UTC));
            delete.setInt(2, SWEPT_ROWS_MAX);
            delete.executeUpdate();
        }
    }
}
