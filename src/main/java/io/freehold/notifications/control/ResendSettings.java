package io.freehold.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The account with Resend, from {@code RESEND_*}. */
@ApplicationScoped
public class ResendSettings {

    /** A whole exchange may take so long, connecting included. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Config config;

    /**
     * How to reach Resend.
     *
     * @param mails where mails are posted
     * @param from the sender, as an address or {@code Name <address>}
     * @param patience longest wait for the whole answer
     */
    record Resend(URI mails, String key, String from, Duration patience) {

        @Override
        public String toString() {
            return "Resend[" + mails + "]";
        }
    }

    Resend account() {
        String home = text("resend.url").orElse("https://api.resend.com").replaceAll("/+$", "");
        return new Resend(
                URI.create(home + "/emails"),
                text("resend.api.key")
                        .orElseThrow(() -> new IllegalStateException("MAIL_CARRIER=resend needs RESEND_API_KEY")),
                text("resend.from.email")
                        .or(() -> text("mail.from"))
                        .orElseThrow(() -> new IllegalStateException("MAIL_CARRIER=resend needs RESEND_FROM_EMAIL")),
                config.getOptionalValue("resend.timeout.seconds", Integer.class)
                        .map(Duration::ofSeconds)
                        .orElse(PATIENCE));
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
