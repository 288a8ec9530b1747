package io.freehold.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refresh tokens: random, meaning nothing, kept only as a hash keyed with {@code
 * REFRESH_TOKEN_SECRET}. The audience goes into the hash, so an operator's token is no member's. While
 * the secret is changed, tokens hashed under {@code REFRESH_TOKEN_SECRET_PREVIOUS} are found too.
 */
@ApplicationScoped
public class RefreshSecrets {

    /** How long a refresh token is good, from its issue. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private static final int RANDOM_BYTES = 32;

    private SecureRandom random;
    private byte[] key;
    private Optional<byte[]> previousKey = Optional.empty();

    /** For the container's proxy. */
    protected RefreshSecrets() {}

    @Inject
    public RefreshSecrets(
            SecureRandom random,
            @ConfigProperty(name = "refresh.token.secret") String secret,
            @ConfigProperty(name = "refresh.token.secret.previous") Optional<String> previous) {
        this.random = random;
        this.key = secret.getBytes(StandardCharsets.UTF_8);
        this.previousKey = previous.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A new token, to be shown once. */
    public String next() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token; finding it by this needs no constant time, since it is keyed. */
    public String hash(Audience audience, String token) {
        return hashed(key, audience.claim() + ":" + token);
    }

    /** What may have been kept of a token: under the present key, and under the one before it. */
    public List<String> hashes(Audience audience, String token) {
        String text = audience.claim() + ":" + token;
        return Stream.concat(Stream.of(key), previousKey.stream())
                .map(each -> hashed(each, text))
                .toList();
    }

    /** What is kept of an account that somebody tried to open. */
    public String accountHash(Audience audience, String emailKey) {
        return hashed(key, "account:" + audience.claim() + ":" + emailKey);
    }

    private static String hashed(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HmacSHA256", e);
        }
    }
}
