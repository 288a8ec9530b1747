package io.freehold.notifications;

import io.freehold.notifications.control.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
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

    @Inject
    @Any
    Instance<Enclosures> enclosures;

    @Inject
    Clock clock;

    /**
     * Sends the letter if it waits to be sent.
     *
     * @param last whether no further try comes
     * @throws MailFailed when another try is worth its while
     */
    public void send(UUID id, boolean last) throws MailFailed {
        Optional<LetterCourse.Outgoing> letter = course.begun(id);
        if (letter.isEmpty()) {
            return;
        }
        String receipt;
        try {
            receipt = office.take(enclosing(letter.get()));
        } catch (MailFailed failure) {
            settle(id, letter.get().enclosure(), failure, last);
            return;
        }
        course.sent(id, receipt);
        letter.get().enclosure().ifPresent(with -> of(with).arrived(with.id(), clock.instant()));
    }

    private Mail enclosing(LetterCourse.Outgoing letter) {
        return letter.enclosure()
                .map(with -> letter.mail().with(of(with).of(with.id())))
                .orElse(letter.mail());
    }

    private Enclosures of(Letter.Enclosure with) {
        return enclosures.stream()
                .filter(maker -> maker.kind().equals(with.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody encloses " + with.kind()));
    }

    private void settle(UUID id, Optional<Letter.Enclosure> enclosure, MailFailed failure, boolean last)
            throws MailFailed {
        if (last || failure.kind() != MailFailed.Kind.TRANSIENT) {
            enclosure.ifPresent(with -> of(with).lost(with.id(), failure.getMessage()));
        }
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
