package io.freehold.accounts.entity;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.PlanTerms.Limits;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The whole catalogue of plans; it belongs to no tenant, and operators ask for it without one. */
@ApplicationScoped
public class PlanCatalogue {

    private static final String PLANS = """
            select p.name, p.api_calls_per_month, p.storage_gb, p.team_members, p.cases,
                array(select f.feature from plan_features f where f.plan = p.name order by f.position)
            from plans p order by p.position""";

    @Inject
    Platform platform;

    /** Every plan, the smallest first. */
    public List<PlanTerms> plans() {
        return platform.read("list the plans", connection -> {
            List<PlanTerms> plans = new ArrayList<>();
            try (PreparedStatement list = connection.prepareStatement(PLANS);
                    ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    plans.add(plan(row));
                }
            }
            return plans;
        });
    }

    private static PlanTerms plan(ResultSet row) throws SQLException {
        Limits limits = new Limits(limit(row, 2), limit(row, 3), limit(row, 4), limit(row, 5));
        return new PlanTerms(
                row.getString(1), List.of((String[]) row.getArray(6).getArray()), limits);
    }

    private static OptionalLong limit(ResultSet row, int column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(amount);
    }
}
