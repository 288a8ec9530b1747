package io.freehold.notifications.control;

import io.freehold.kernel.Measures;
import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The one counter over which mail leaves; it counts what becomes of it. */
@ApplicationScoped
public class PostOffice {

    @Inject
    Carriers carriers;

    @Inject
    Measures measures;

    /** Whether nothing leaves the house. */
    public boolean isMock() {
        return carriers.areMock();
    }

    /** Hands the mail to this server's carrier and answers what that calls it, or throws. */
    public String take(Mail mail) throws MailFailed {
        try {
            String receipt = carriers.current().carry(mail);
            count(carriers.areMock() ? "mock" : "sent");
            return receipt;
        } catch (MailFailed failure) {
            count(failure.kind().name().toLowerCase(Locale.ROOT));
            throw failure;
        }
    }

    private void count(String outcome) {
        measures.count("mails_total", "outcome", outcome);
    }
}
