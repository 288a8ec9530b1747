package io.freehold.notifications.control;

import io.freehold.notifications.Mail;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets nothing leave: logs that it would have. The address is a person's, so it is not logged. */
final class MockCarrier implements Carrier {

    private static final Logger LOG = System.getLogger(MockCarrier.class.getName());

    @Override
    public void carry(Mail mail) {
        LOG.log(
                Level.INFO,
                "[MOCK] mail {0} with {1} attachments",
                mail.id(),
                mail.attachments().size());
    }
}
