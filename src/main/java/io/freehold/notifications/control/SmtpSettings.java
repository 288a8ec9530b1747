package io.freehold.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The mail server of this installation, from {@code SMTP_*} and {@code MAIL_FROM}. */
@ApplicationScoped
public class SmtpSettings {

    /** Connecting, reading and writing may each take so long when nothing else is set. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Config config;

    /**
     * How to reach a mail server.
     *
     * @param from the sender, as an address or {@code Name <address>}
     * @param patience longest wait for connecting, for each read and for each write
     */
    record Smtp(
            String host,
            int port,
            Optional<String> user,
            Optional<String> password,
            boolean startTls,
            String from,
            Duration patience) {}

    Smtp server() {
        return new Smtp(
                text("smtp.host").orElse("localhost"),
                config.getOptionalValue("smtp.port", Integer.class).orElse(25),
                text("smtp.user"),
                text("smtp.password"),
                config.getOptionalValue("smtp.starttls", Boolean.class).orElse(false),
                text("mail.from").orElse("Freehold <no-reply@localhost>"),
                config.getOptionalValue("smtp.timeout.seconds", Integer.class)
                        .map(Duration::ofSeconds)
                        .orElse(PATIENCE));
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
