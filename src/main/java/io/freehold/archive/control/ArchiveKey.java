package io.freehold.archive.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what we write and knows it again. Sums alone would be made anew by whoever changes a file; a
 * restored audit log would then say whatever its owner wants.
 */
@ApplicationScoped
public class ArchiveKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "freehold archive manifest\n";

    private final String secret;
    private final Optional<String> previous;

    /** For the container's proxy. */
    protected ArchiveKey() {
        this("", Optional.empty());
    }

    @Inject
    public ArchiveKey(
            @ConfigProperty(name = "archive.secret") String secret,
            @ConfigProperty(name = "archive.secret.previous") Optional<String> previous) {
        this.secret = secret;
        this.previous = previous;
    }

    /** The signature, in hex. */
    public String sign(byte[] manifest) {
        return sign(manifest, secret);
    }

    /** Whether it was signed here, or where the same secret is known. */
    public boolean signed(byte[] manifest, String signature) {
        byte[] shown = signature.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(Stream.of(secret), previous.stream())
                .map(key -> sign(manifest, key).getBytes(StandardCharsets.UTF_8))
                .anyMatch(ours -> MessageDigest.isEqual(ours, shown));
    }

    private static String sign(byte[] manifest, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(manifest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
