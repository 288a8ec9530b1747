package io.freehold.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What the database holds of a company's usage, and limits agreed with it, past every route. */
public final class UsageBook {

    private final Database database;
    private final Company company;

    public UsageBook(Database database, Company company) {
        this.database = database;
        this.company = company;
    }

    /** Requests that were added up, of all days. */
    public long requests() {
        return number("select coalesce(sum(value), 0) from usage_metrics where tenant_id = ? and metric = 'API_CALLS'");
    }

    /** The first column of the one row that is found for the company. */
    public long number(String sql) {
        try (Connection session = database.asSuperuser();
                PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setObject(1, company.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Agrees on a limit in the place of the plan's. */
    public void limit(String name, long amount) {
        forgetLimit(name);
        company.execute(
                "insert into tenant_overrides (tenant_id, id, name, amount, reason, set_by, set_at)"
                        + " values (?, ?, ?, ?, 'test', 'test', now())",
                company.id(),
                UUID.randomUUID(),
                name,
                amount);
    }

    /** Goes back to the plan's own limit. */
    public void forgetLimit(String name) {
        company.execute("delete from tenant_overrides where tenant_id = ? and name = ?", company.id(), name);
    }

    /** As if so many requests had been made today. */
    public void used(long requests) {
        company.execute(
                "insert into usage_metrics (tenant_id, metric, day, value)"
                        + " values (?, 'API_CALLS', (now() at time zone 'UTC')::date, ?)"
                        + " on conflict on constraint usage_metrics_pk do update set value = excluded.value",
                company.id(),
                requests);
    }
}
