package io.freehold.notifications;

import io.freehold.notifications.control.MailCatcher;
import io.freehold.notifications.entity.PlatformLetterStore;
import io.freehold.notifications.entity.PlatformLetterStore.Posted;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the mail catcher of a development start holds, for operators. A mailbox that is named is shown whole,
 * whoever wrote to it: the owner of a new tenant has no other way to the invitation. Where people's own mail
 * goes there is no catcher, and this is not there.
 */
@ApplicationScoped
public class PlatformOutbox {

    private static final int LETTERS_MAX = 50;

    @Inject
    PlatformLetterStore letters;

    @Inject
    MailCatcher catcher;

    /** Mails to an address, or the platform's own last ones, newest first; 404 where mail is not caught. */
    @Permit(Permit.OPERATOR)
    public List<CaughtMail> to(Optional<String> address) {
        catcher.require();
        return address.map(to -> catcher.mails(to, any -> true)).orElseGet(this::ownLast).stream()
                .sorted(Comparator.comparing(CaughtMail::at).reversed())
                .limit(LETTERS_MAX)
                .toList();
    }

    private List<CaughtMail> ownLast() {
        List<Posted> posted = letters.newest(LETTERS_MAX);
        Set<String> own = posted.stream()
                .map(letter -> PlatformLetterDispatch.mailId(letter.id()))
                .collect(Collectors.toSet());
        return posted.stream()
                .map(Posted::recipient)
                .distinct()
                .flatMap(to -> catcher.mails(to, own::contains).stream())
                .toList();
    }
}
