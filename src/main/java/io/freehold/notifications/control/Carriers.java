package io.freehold.notifications.control;

import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which carrier this server uses: none really with {@code NO_EXTERNAL_SEND=true}, else {@code MAIL_CARRIER}. */
@ApplicationScoped
public class Carriers {

    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);

    @Inject
    @ConfigProperty(name = "no.external.send", defaultValue = "false")
    boolean mock;

    @Inject
    @ConfigProperty(name = "mail.carrier", defaultValue = "smtp")
    String carrier;

    @Inject
    SmtpSettings smtp;

    @Inject
    ResendSettings resend;

    @Inject
    Json json;

    @Inject
    Clock clock;

    private HttpClient client;

    /** An unknown carrier, or one whose key is missing, stops the start rather than the first letter. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        current();
    }

    /** Whether nothing leaves the house. */
    public boolean areMock() {
        return mock;
    }

    /** The carrier to use. */
    public Carrier current() {
        if (mock) {
            return new MockCarrier(clock);
        }
        return switch (carrier) {
            case "smtp" -> new SmtpCarrier(smtp.server(), clock);
            case "resend" -> new ResendCarrier(resend.account(), client(), json.mapper(), clock);
            default -> throw new IllegalStateException("MAIL_CARRIER is smtp or resend, not " + carrier);
        };
    }

    /** One for all, so that connections are used again; it follows no redirects. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_PATIENCE)
                    .build();
        }
        return client;
    }
}
