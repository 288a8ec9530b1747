package io.freehold.delivery.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.kernel.Json;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings deliveries by signed requests to the client's own server, on its word or at once. */
@ApplicationScoped
public class WebhookCourier implements Courier {

    private static final Logger LOG = System.getLogger(WebhookCourier.class.getName());

    private WebhookLine line;
    private Json json;
    private Clock clock;
    private boolean mock;

    /** For the container. */
    protected WebhookCourier() {}

    @Inject
    WebhookCourier(
            Json json,
            Clock clock,
            @ConfigProperty(name = "delivery.allowed.hosts") Optional<String> allowed,
            @ConfigProperty(name = "no.external.send", defaultValue = "false") boolean mock) {
        this(json, clock, new WebhookLine(hosts(allowed), WebhookLine.PATIENCE), mock);
    }

    WebhookCourier(Json json, Clock clock, WebhookLine line, boolean mock) {
        this.json = json;
        this.clock = clock;
        this.line = line;
        this.mock = mock;
    }

    private static Set<String> hosts(Optional<String> allowed) {
        return Arrays.stream(allowed.orElse("").split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Posts the lead. */
    @Override
    public void carry(Parcel parcel) throws CourierFailed {
        post(parcel, parcel.id(), WebhookBody.delivered(parcel, now()));
    }

    /** Asks first whether the client wants the lead, without anything of the person, and posts it on its yes. */
    public void pingAndPost(Parcel parcel) throws CourierFailed {
        String answer = post(parcel, parcel.id() + ".ping", WebhookBody.offered(parcel, now()));
        if (!mock) {
            requireWanted(parcel, answer);
        }
        carry(parcel);
    }

    private void requireWanted(Parcel parcel, String answer) throws CourierFailed {
        JsonNode said = read(answer);
        if (!said.path("accepted").isBoolean()) {
            throw CourierFailed.forGood("The client's answer to the offer says neither yes nor no.", null);
        }
        if (!said.path("accepted").booleanValue()) {
            throw CourierFailed.forGood("The client declined the offer.", null);
        }
        if (said.hasNonNull("price") && isBelow(said.path("price"), parcel.price())) {
            throw CourierFailed.forGood("The client offers less than the price that was agreed.", null);
        }
    }

    private JsonNode read(String answer) throws CourierFailed {
        try {
            JsonNode read = json.mapper().readTree(answer);
            return read == null ? json.mapper().createObjectNode() : read;
        } catch (IOException notJson) {
            throw CourierFailed.forGood("The client's answer to the offer is no JSON.", notJson);
        }
    }

    private static boolean isBelow(JsonNode offered, String agreed) throws CourierFailed {
        try {
            return new BigDecimal(offered.asText()).compareTo(new BigDecimal(agreed)) < 0;
        } catch (NumberFormatException none) {
            throw CourierFailed.forGood("The client's answer to the offer names a price that is none.", none);
        }
    }

    private String post(Parcel parcel, String id, WebhookBody body) throws CourierFailed {
        byte[] secret =
                parcel.secret().orElseThrow(() -> CourierFailed.forGood("The client has no webhook secret yet.", null));
        String url = parcel.client()
                .url()
                .orElseThrow(() -> CourierFailed.forGood("The client has no address for its leads.", null));
        String text = json.write(body);
        if (mock) {
            LOG.log(Level.INFO, "[MOCK] webhook {0}", id);
            return "";
        }
        return line.post(URI.create(url), WebhookSignature.headers(secret, id, clock.instant(), text), text)
                .body();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @PreDestroy
    void hangUp() throws IOException {
        if (line != null) {
            line.close();
        }
    }
}
