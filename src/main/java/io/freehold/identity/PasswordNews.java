package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.AccountAudit;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.PlatformLetters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The transactions behind {@link PasswordRenewal}: audit row and letter go together with the change. */
@ApplicationScoped
class PasswordNews {

    @Inject
    private Letters letters;

    @Inject
    private PlatformLetters platformLetters;

    @Inject
    private AuditLog audit;

    @Inject
    private AccountAudit accountAudit;

    /** Queues the letter to a person who forgot the password, in the bound tenant. */
    @Transactional
    public void asked(UUID identity, Letter letter) {
        audit.record("password.reset_requested", "identity", identity);
        letters.post(letter);
    }

    /**
     * Changes the caller's password and tells it so; throws {@code otherwise} when the change was not made.
     *
     * @param action what the audit log calls it
     */
    @Transactional
    public void changed(String action, String name, BooleanSupplier change, RuntimeException otherwise) {
        Caller caller = Caller.current();
        Letter letter = new Letter(Template.PASSWORD_CHANGED, caller.name(), Map.of("name", name), Optional.empty());
        boolean operator = caller.kind() == Caller.Kind.OPERATOR;
        if (!operator) {
            // First what rolls back with this transaction: the change itself has one of its own.
            accountAudit.record(action);
            letters.post(letter);
        }
        if (!change.getAsBoolean()) {
            throw otherwise;
        }
        if (operator) {
            accountAudit.record(action);
            platformLetters.post(letter);
        }
    }
}
