package io.freehold.identity;

import io.freehold.audit.PlatformAudit;
import io.freehold.identity.control.Passwords;
import io.freehold.identity.control.RefreshSecrets;
import io.freehold.identity.entity.OperatorDirectory;
import io.freehold.identity.entity.OperatorDirectory.Amendment;
import io.freehold.identity.entity.OperatorDirectory.Welcome;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.notifications.Letter;
import io.freehold.notifications.PlatformLetters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who works on the platform plane. There is always a SUPER_ADMIN who can come in. */
@ApplicationScoped
public class OperatorAccounts {

    /** A new colleague may be on holiday; afterwards there is the link for forgotten passwords. */
    static final Duration WELCOME_LASTS = Duration.ofDays(7);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private OperatorDirectory directory;

    @Inject
    private Passwords passwords;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private PlatformLetters letters;

    @Inject
    private PlatformAudit audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** All of them by address, disabled ones included. */
    @Permit("operators.manage")
    public Page<OperatorView> list(PageRequest page) {
        return Page.of(directory.page(page.limit(), page.offset()), page, directory.count());
    }

    /** One of them, or 404. */
    @Permit("operators.manage")
    public OperatorView get(UUID id) {
        return directory.find(id).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** Makes an operator and mails the link to choose a password by; 409 {@code EMAIL_TAKEN}. */
    @Permit("operators.manage")
    public OperatorView make(NewOperator wanted) {
        UUID id = ids.next();
        Instant now = clock.instant();
        Welcome welcome = new Welcome(ids.next(), now, now.plus(WELCOME_LASTS));
        // Nobody knows this password, so until one is chosen nobody comes in.
        String unknown = passwords.hashed(secrets.next());
        if (!directory.add(id, wanted, unknown, welcome)) {
            String why = "There is an operator of this address already.";
            throw new Refusal.Conflict("EMAIL_TAKEN", why, List.of(new FieldError("email", why))).raise();
        }
        audit.record(
                "operator.made",
                "operator",
                id,
                Map.of("email", wanted.email().value(), "role", wanted.role().name()));
        letters.post(welcome(wanted, welcome));
        return get(id);
    }

    private static Letter welcome(NewOperator wanted, Welcome welcome) {
        return new Letter(
                Template.ADMIN_WELCOME,
                wanted.email().value(),
                Map.of(
                        "name", wanted.name(),
                        "role", wanted.role().name(),
                        "invitedBy", Caller.current().name(),
                        "expires", DAY.format(welcome.until().atOffset(ZoneOffset.UTC))),
                Optional.of(new Letter.Link("operator-password", "#/operator/reset", welcome.id())));
    }

    /**
     * Changes one. 404, 412 when {@code version} is no longer the newest, 409 {@code LAST_SUPER_ADMIN} for
     * what would leave none who may come in.
     */
    @Permit("operators.manage")
    public OperatorView edit(UUID id, int version, OperatorEdit edit) {
        Amendment verdict = directory.change(id, version, edit, clock.instant());
        if (verdict instanceof Amendment.Made made) {
            audit.record("operator.changed", "operator", id, difference(made.before(), made.after()));
            return made.after();
        }
        if (verdict instanceof Amendment.Stale) {
            throw new Refusal.Stale().raise();
        }
        if (verdict instanceof Amendment.LastSuperAdmin) {
            throw new Refusal.Conflict("LAST_SUPER_ADMIN", "This is the last SUPER_ADMIN. Make another one first.")
                    .raise();
        }
        throw new Refusal.NotFound().raise();
    }

    private static Map<String, Object> difference(OperatorView before, OperatorView after) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (!before.name().equals(after.name())) {
            changes.put("name", after.name());
        }
        if (before.role() != after.role()) {
            changes.put("roleBefore", before.role().name());
            changes.put("role", after.role().name());
        }
        if ((before.disabledAt() == null) != (after.disabledAt() == null)) {
            changes.put("disabled", after.disabledAt() != null);
        }
        if (!Optional.ofNullable(before.department()).equals(Optional.ofNullable(after.department()))) {
            changes.put("department", Optional.ofNullable(after.department()).orElse(""));
        }
        return changes;
    }
}
