package io.freehold.notifications;

import io.freehold.audit.PlatformAudit;
import io.freehold.kernel.Json;
import io.freehold.notifications.control.PostOffice;
import io.freehold.notifications.control.Stationery;
import io.freehold.notifications.entity.PlatformLetterStore;
import io.freehold.notifications.entity.PlatformLetterStore.Taken;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the platform's letters that are due, one after the other, on the calling thread. */
@ApplicationScoped
public class PlatformLetterDispatch {

    private static final Logger LOG = System.getLogger(PlatformLetterDispatch.class.getName());

    private static final int BATCH = 10;

    /** Longer than a whole batch of silent mail servers at the usual patience. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PAUSE_MAX = Duration.ofHours(1);

    @Inject
    PlatformLetterStore store;

    @Inject
    Stationery stationery;

    @Inject
    PostOffice office;

    @Inject
    PlatformAudit audit;

    @Inject
    Json json;

    @Inject
    @ConfigProperty(name = "mail.attempts", defaultValue = "30")
    int attempts;

    /** Sends until nothing is due; returns how many were tried. */
    @ActivateRequestContext
    public int sendDue() {
        return Caller.as(Caller.SYSTEM, () -> {
            int tried = 0;
            List<Taken> due;
            do {
                due = store.take(BATCH, office.isMock(), LEASE);
                due.forEach(this::send);
                tried += due.size();
            } while (due.size() == BATCH);
            return tried;
        });
    }

    private void send(Taken letter) {
        String receipt;
        try {
            Letter words = json.read(letter.letter(), Letter.class);
            receipt = office.take(stationery.written(mailId(letter.id()), words, Stationery.House.PLATFORM));
        } catch (MailFailed failure) {
            LOG.log(Level.WARNING, "Letter " + letter.id() + " did not leave", failure);
            settle(letter, failure);
            return;
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Letter " + letter.id() + " could not be written or sent", fault);
            settle(letter, new MailFailed("It could not be written or sent for a fault of ours.", fault));
            return;
        }
        // It has left: whatever fails from here on must not send it once more.
        store.sent(letter, receipt);
        note("mail.sent", letter, Map.of("messageId", receipt));
    }

    /** The id of a letter's mail. */
    static String mailId(UUID letter) {
        return "platform-" + letter;
    }

    private void settle(Taken letter, MailFailed failure) {
        boolean bounced = failure.kind() == MailFailed.Kind.BOUNCED;
        boolean hopeless = bounced || failure.kind() == MailFailed.Kind.FINAL || letter.attempt() >= attempts;
        if (hopeless) {
            store.ended(letter, bounced ? NotificationStatus.BOUNCED : NotificationStatus.FAILED, failure.getMessage());
            note("mail.failed", letter, Map.of("error", failure.getMessage()));
        } else {
            store.waits(letter, failure.getMessage(), pause(letter.attempt(), failure));
        }
    }

    private static Duration pause(int attempt, MailFailed failure) {
        Duration asked = failure.retryAfter().orElse(PAUSE.multipliedBy(attempt));
        return asked.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : asked;
    }

    private void note(String action, Taken letter, Map<String, String> outcome) {
        Map<String, Object> details = new LinkedHashMap<>(outcome);
        details.put("recipient", letter.recipient());
        details.put("mock", office.isMock());
        audit.record(action, "notification", letter.id(), details);
    }
}
