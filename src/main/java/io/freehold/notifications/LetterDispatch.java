package io.freehold.notifications;

import io.freehold.notifications.control.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends one letter outside any transaction and records what became of it. Run again after a server died in
 * between, it sends a mail of the same id rather than losing the letter.
 */
@ApplicationScoped
public class LetterDispatch {

    @Inject
    LetterCourse course;

    @Inject
    PostOffice office;

    /**
     * Sends the letter if it waits to be sent.
     *
     * @param last whether no further try comes
     * @throws MailFailed when another try is worth its while
     */
    public void send(UUID id, boolean last) throws MailFailed {
        Optional<Mail> mail = course.begun(id);
        if (mail.isEmpty()) {
            return;
        }
        String receipt;
        try {
            receipt = office.take(mail.get());
        } catch (MailFailed failure) {
            settle(id, failure, last);
            return;
        }
        course.sent(id, receipt);
    }

    private void settle(UUID id, MailFailed failure, boolean last) throws MailFailed {
        switch (failure.kind()) {
            case BOUNCED -> course.ended(id, NotificationStatus.BOUNCED, failure.getMessage());
            case FINAL -> course.ended(id, NotificationStatus.FAILED, failure.getMessage());
            default -> {
                if (last) {
                    course.ended(id, NotificationStatus.FAILED, failure.getMessage());
                } else {
                    course.waits(id, failure.getMessage());
                }
                throw failure;
            }
        }
    }

    /** No further try comes, for a fault of ours: the letter becomes {@code FAILED}, for somebody to see. */
    public void giveUp(UUID id) {
        course.ended(id, NotificationStatus.FAILED, "It could not be written or sent for a fault of ours.");
    }
}
