package io.freehold.usage;

import io.freehold.audit.AuditLog;
import io.freehold.identity.Staff;
import io.freehold.identity.UserView;
import io.freehold.jobs.Outbox;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.tenancy.Caller;
import io.freehold.usage.control.Forecast;
import io.freehold.usage.control.Gauges;
import io.freehold.usage.control.Level;
import io.freehold.usage.entity.UsageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a tenant's owners that 75, 90 or 100 % of a limit are used, once a month each. Several servers
 * and transactions may come upon it; the row that one of them makes decides who tells.
 */
@ApplicationScoped
public class UsageNotices {

    @Inject
    UsageStore store;

    @Inject
    Gauges gauges;

    @Inject
    Staff staff;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** So much of the limit is used now, in the bound tenant; with the caller's transaction if there is one. */
    @Transactional
    public void reached(Limited what, long used, long limit) {
        Level.noticed(used, limit).filter(percent -> isNews(what, percent)).ifPresent(percent -> {
            tellOwners(what, percent, limit);
            outbox.publish("usage.notice", "billing.view", new UsageNotice(what, percent, used, limit));
            audit.record(
                    "usage.noticed",
                    "usage",
                    null,
                    Map.of(),
                    Map.of("what", what.name(), "percent", percent, "used", used, "limit", limit));
        });
    }

    /** A level that is skipped is not told afterwards: whoever heard of 90 % needs no word of 75. */
    private boolean isNews(Limited what, int reached) {
        boolean news = false;
        for (int percent : Level.NOTICED) {
            if (percent <= reached) {
                boolean first = store.note(Metric.of(what), gauges.month(), percent, clock.instant());
                news |= first && percent == reached;
            }
        }
        return news;
    }

    private void tellOwners(Limited what, int percent, long limit) {
        Map<String, String> values = new HashMap<>();
        values.put("tenant", store.tenantName());
        values.put("percent", Integer.toString(percent));
        values.put("limit", amount(what, limit) + " " + inWords(what));
        if (percent < 100) {
            forecast(what, limit).ifPresent(day -> values.put("forecast", day.toString()));
        }
        // What was used up is no secret of the one who used the last of it.
        for (UserView owner : Caller.as(Caller.SYSTEM, staff::owners)) {
            Map<String, String> addressed = new HashMap<>(values);
            addressed.put("name", owner.name());
            letters.post(new Letter(Template.USAGE_NOTICE, owner.email(), addressed, Optional.empty()));
        }
    }

    private Optional<LocalDate> forecast(Limited what, long limit) {
        boolean monthly = what == Limited.API_CALLS || what == Limited.CASES;
        return monthly ? Forecast.reachedOn(gauges.ofMonth(what), limit, clock.instant()) : Optional.empty();
    }

    private static long amount(Limited what, long limit) {
        return what == Limited.STORAGE ? limit / PlanLimits.GIGABYTE : limit;
    }

    /** The thing as people call it. */
    static String inWords(Limited what) {
        return switch (what) {
            case API_CALLS -> "API calls a month";
            case STORAGE -> "GB of storage";
            case MEMBERS -> "members";
            case CASES -> "cases a month";
        };
    }
}
