package io.freehold.identity;

import io.freehold.identity.control.PasswordLinks;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.Identities.Account;
import io.freehold.identity.entity.OperatorStore;
import io.freehold.identity.entity.OperatorStore.Operator;
import io.freehold.identity.entity.PasswordRequests;
import io.freehold.identity.entity.PasswordRequests.Asked;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.notifications.Letter;
import io.freehold.notifications.PlatformLetters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers those who asked for a new password, after their request was answered: only here is it looked
 * up whether an address is known, so that the time of the answer does not tell. A request is kept until
 * then; what a server leaves behind is found by the schedule.
 */
@ApplicationScoped
public class PasswordRequestDesk implements ScheduledTask {

    private static final Logger LOG = System.getLogger(PasswordRequestDesk.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PasswordRequests requests;

    @Inject
    private Identities identities;

    @Inject
    private OperatorStore operators;

    @Inject
    private PasswordLinks links;

    @Inject
    private PasswordNews news;

    @Inject
    private PlatformLetters platformLetters;

    @Inject
    private Clock clock;

    private final AtomicBoolean called = new AtomicBoolean();

    /** Has the requests looked at soon, by another thread; many calls at once are one. */
    void call() {
        if (called.compareAndSet(false, true)) {
            try {
                executor.execute(this::answerQuietly);
            } catch (RejectedExecutionException e) {
                called.set(false);
                LOG.log(Level.DEBUG, "The schedule will answer the requests for passwords.", e);
            }
        }
    }

    private void answerQuietly() {
        called.set(false);
        try {
            answer();
        } catch (RuntimeException e) {
            Level level = DatabaseFailure.isOutage(e) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "Requests for passwords could not be answered; the schedule tries again.", e);
        }
    }

    private int answer() {
        int answered = 0;
        for (Optional<Asked> next = requests.take(clock.instant());
                next.isPresent();
                next = requests.take(clock.instant())) {
            answer(next.get());
            requests.done(next.get().id(), clock.instant());
            answered++;
        }
        return answered;
    }

    private void answer(Asked asked) {
        if (asked.plane() == Plane.PLATFORM) {
            operators
                    .findByEmail(asked.emailKey())
                    .filter(operator -> !operator.disabled())
                    .ifPresent(this::write);
        } else {
            identities
                    .findByEmail(asked.emailKey())
                    .filter(person -> !person.disabled() && !person.ways().isEmpty())
                    .ifPresent(this::write);
        }
    }

    private void write(Operator operator) {
        AccountRef account = new AccountRef(AccountKind.OPERATOR, operator.id());
        platformLetters.post(letter(account, operator.email(), operator.name()));
    }

    /** A letter is a tenant's; this one is of the tenant that the person used last. */
    private void write(Account person) {
        AccountRef account = new AccountRef(AccountKind.IDENTITY, person.id());
        Letter letter = letter(account, person.email(), person.name());
        TenantScope.in(
                person.ways().get(0).tenant(),
                () -> Caller.as(Caller.SYSTEM, () -> {
                    news.asked(person.id(), letter);
                    return null;
                }));
    }

    private Letter letter(AccountRef account, String email, String name) {
        return links.letter(Template.PASSWORD_RESET, account, email, Map.of("name", name), PasswordLinks.OF_FORGETFUL);
    }

    @Override
    public String name() {
        return "identity-password-requests";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(5));
    }

    @Override
    public String run(Instant dueAt) {
        return answer() + " requests for a new password";
    }
}
