package io.freehold.accounts;

import io.freehold.accounts.control.Transition;
import io.freehold.accounts.control.TrialNotices;
import io.freehold.accounts.entity.Account;
import io.freehold.accounts.entity.AccountStore;
import io.freehold.audit.AuditLog;
import io.freehold.identity.Staff;
import io.freehold.identity.UserView;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bound tenant's trial, as time goes by. */
@ApplicationScoped
public class Trials {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    AccountStore accounts;

    @Inject
    Staff staff;

    @Inject
    Letters letters;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Ends a trial that is over, or tells its owners that it will be; doing it twice does nothing more. */
    @Permit("tenants.manage")
    @Transactional
    public void look() {
        Account account = accounts.claim();
        Instant now = clock.instant();
        if (account.status() != TenantStatus.ACTIVE || account.trialEndsAt().isEmpty()) {
            return;
        }
        if (account.isTrialOver(now)) {
            expire(account, now);
            return;
        }
        Instant end = account.trialEndsAt().get();
        TrialNotices.due(end, now, account.trialNoticedDays()).ifPresent(days -> {
            account.noticed(days);
            staff.owners().forEach(owner -> letters.post(notice(account, owner, days, end)));
        });
    }

    private void expire(Account account, Instant now) {
        TenantStatus before = account.status();
        account.standing(Transition.EXPIRE_TRIAL.from(before));
        account.touched(now);
        audit.record(
                "tenant.trial_expired",
                "tenant",
                account.id(),
                Map.of("status", before.name()),
                Map.of("status", account.status().name()));
    }

    private static Letter notice(Account account, UserView owner, int days, Instant end) {
        String day = DAY.format(end.atZone(ZoneId.of(account.timeZone())));
        Map<String, String> values =
                Map.of("name", owner.name(), "tenant", account.name(), "days", Integer.toString(days), "expires", day);
        return new Letter(Template.TRIAL_EXPIRY, owner.email(), values, Optional.empty());
    }
}
