package io.freehold.identity.control;

import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.PasswordStore;
import io.freehold.kernel.Ids;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Letters with a link that sets a password. */
@ApplicationScoped
public class PasswordLinks {

    /** How long the link of somebody is good who forgot the password. */
    public static final Duration OF_FORGETFUL = Duration.ofMinutes(60);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private PasswordStore passwords;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** What the token of such a link is good for. */
    public static String purpose(AccountKind kind) {
        return kind == AccountKind.OPERATOR ? "operator-password" : "password-reset";
    }

    private static String page(AccountKind kind) {
        return kind == AccountKind.OPERATOR ? "#/operator/reset" : "#/reset";
    }

    /**
     * Opens a link and answers the letter that carries it; the row is committed by then.
     *
     * @param values what the template says beside {@code expires}
     */
    public Letter letter(
            Template template, AccountRef account, String to, Map<String, String> values, Duration goodFor) {
        Instant now = clock.instant();
        Instant expires = now.plus(goodFor);
        UUID link = ids.next();
        passwords.open(account, link, now, expires);
        Map<String, String> whole = new HashMap<>(values);
        whole.put("expires", MOMENT.format(expires.atOffset(ZoneOffset.UTC)));
        AccountKind kind = account.kind();
        return new Letter(template, to, whole, Optional.of(new Letter.Link(purpose(kind), page(kind), link)));
    }
}
