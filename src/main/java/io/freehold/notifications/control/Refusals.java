package io.freehold.notifications.control;

import io.freehold.notifications.MailFailed;
import io.freehold.notifications.MailFailed.Kind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** What an answer of Resend that is no success means for the mail. */
final class Refusals {

    /** Statuses below 500 that pass: too early or too much at once, or another try still under way. */
    private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);

    private Refusals() {}

    /**
     * The failure behind an answer.
     *
     * @param name Resend's own name of the error, such as {@code validation_error}
     */
    static MailFailed of(HttpResponse<?> answer, Optional<String> name, Instant now) {
        int status = answer.statusCode();
        IOException cause = new IOException(
                "Resend answered " + status + name.map(n -> " " + n).orElse(""));
        if (status >= 500 || PASSING.contains(status)) {
            return new MailFailed(Kind.TRANSIENT, "Resend is busy or out of order.", retryAfter(answer, now), cause);
        }
        String why = status == 401 || status == 403
                ? "Resend refused our key or our sender."
                : "Resend refused the mail" + name.map(n -> ": " + n).orElse("") + ".";
        return new MailFailed(Kind.FINAL, why, Optional.empty(), cause);
    }

    /** {@code Retry-After} in either of its forms (RFC 9110 §10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<?> answer, Instant now) {
        return answer.headers().firstValue("Retry-After").flatMap(text -> {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            try {
                Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                return Optional.of(Duration.between(now, at)).filter(wait -> !wait.isNegative());
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        });
    }
}
