package io.freehold.notifications;

import io.freehold.notifications.control.MailCatcher;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the mail catcher of a development start holds of this tenant's. The catcher knows no tenants, so
 * only mails of the tenant's own log are shown.
 */
@ApplicationScoped
public class CaughtMails {

    private static final int RECIPIENTS_MAX = 20;
    private static final int MAILS_MAX = 100;

    @Inject
    MailLog log;

    @Inject
    MailCatcher catcher;

    /**
     * Mails to an address, or to those mailed last, newest first; 404 where mail is not caught, which is
     * everywhere but in development.
     */
    @Permit("deliveries.view")
    public List<CaughtMail> to(Optional<String> address) {
        catcher.require();
        List<String> addresses = address.map(List::of).orElseGet(() -> log.recipients(RECIPIENTS_MAX));
        return addresses.stream()
                .flatMap(to -> mails(to).stream())
                .sorted(Comparator.comparing(CaughtMail::at).reversed())
                .limit(MAILS_MAX)
                .toList();
    }

    private List<CaughtMail> mails(String address) {
        Set<String> ours = Set.copyOf(log.mailsTo(address, MAILS_MAX));
        return ours.isEmpty() ? List.of() : catcher.mails(address, ours::contains);
    }
}
