package io.freehold.identity.control;

import io.freehold.tenancy.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Whether the secrets are secrets. In production one that is missing, short, shared or left at its
 * sample value stops the start: a server that anyone can sign tokens for must not serve.
 */
@ApplicationScoped
public class SecretsCheck {

    private static final Logger LOG = System.getLogger(SecretsCheck.class.getName());

    /** The secrets by their configuration keys. */
    static final List<String> KEYS = List.of(
            "jwt.secret",
            "admin.jwt.secret",
            "refresh.token.secret",
            "tenant.cookie.secret",
            "link.secret",
            "archive.secret",
            "encryption.key");

    /** As many bytes as HMAC-SHA256 puts out (RFC 7518 §3.2). */
    static final int BYTES_MIN = 32;

    /** A random secret of 32 bytes has about 27 different ones; a typed one far fewer. */
    private static final int DIFFERENT_CHARACTERS_MIN = 10;

    /** Marks of .env.example and of the seeds' own samples. */
    private static final Pattern SAMPLE =
            Pattern.compile("change.?me|your.?secret|sample|example|development|not.?secret|<generate");

    @Inject
    private Config config;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        List<String> faults =
                faults(key -> config.getOptionalValue(key, String.class).orElse(""));
        if (!faults.isEmpty() && Mode.current() == Mode.PRODUCTION) {
            throw new IllegalStateException("Freehold does not start with these secrets: " + String.join("; ", faults));
        }
        faults.forEach(fault -> LOG.log(Level.WARNING, "Fit for development only: {0}.", fault));
    }

    /** What is wrong, naming keys and never values; empty when all is well. */
    static List<String> faults(Function<String, String> value) {
        List<String> faults = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String key : KEYS) {
            String secret = value.apply(key);
            String name = key.toUpperCase(Locale.ROOT).replace('.', '_');
            if (secret.getBytes(StandardCharsets.UTF_8).length < BYTES_MIN) {
                faults.add(name + " has fewer than " + BYTES_MIN + " bytes");
            } else if (isSample(secret)) {
                faults.add(name + " is a sample value");
            }
            String other = seen.put(secret, name);
            if (other != null && !secret.isEmpty()) {
                faults.add(name + " is the same as " + other);
            }
        }
        return faults;
    }

    private static boolean isSample(String secret) {
        return SAMPLE.matcher(secret.toLowerCase(Locale.ROOT)).find()
                || secret.chars().distinct().count() < DIFFERENT_CHARACTERS_MIN;
    }
}
