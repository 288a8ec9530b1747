package io.freehold.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which carrier this server uses: none really with {@code NO_EXTERNAL_SEND=true}, else SMTP. */
@ApplicationScoped
public class Carriers {

    @Inject
    @ConfigProperty(name = "no.external.send", defaultValue = "false")
    boolean mock;

    @Inject
    SmtpSettings settings;

    @Inject
    Clock clock;

    /** Whether nothing leaves the house. */
    public boolean areMock() {
        return mock;
    }

    /** The carrier to use. */
    public Carrier current() {
        return mock ? new MockCarrier(clock) : new SmtpCarrier(settings.server(), clock);
    }
}
