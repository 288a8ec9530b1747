package io.freehold.notifications.control;

import io.freehold.notifications.Mail;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Lets nothing leave: logs that it would have. The address is a person's, so it is not logged. */
final class MockCarrier implements Carrier {

    private static final Logger LOG = System.getLogger(MockCarrier.class.getName());

    private final Clock clock;

    MockCarrier(Clock clock) {
        this.clock = clock;
    }

    /** {@code mock-<epoch>} with milliseconds, as spec: notifications wants it. */
    @Override
    public String carry(Mail mail) {
        LOG.log(
                Level.INFO,
                "[MOCK] mail {0} with {1} attachments",
                mail.id(),
                mail.attachments().size());
        return "mock-" + clock.millis();
    }
}
