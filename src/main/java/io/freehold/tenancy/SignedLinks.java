package io.freehold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens of mailed links. A token names a row (an invitation, a request for a new password) and is
 * computed from it, so nothing that opens anything is kept: neither in the database nor in a job's
 * payload. Whether the row is still good, unused and in time, is its owner's to judge.
 */
@ApplicationScoped
public class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 32;
    private static final int BYTES = 16 + 16 + MAC_BYTES;
    private static final UUID NO_TENANT = new UUID(0, 0);

    private final SecretKeySpec key;

    /** For the container's proxy. */
    protected SignedLinks() {
        key = null;
    }

    @Inject
    public SignedLinks(@ConfigProperty(name = "link.secret") String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * What a token names.
     *
     * @param tenant whose row it is; empty on the platform's
     */
    public record Target(Optional<TenantId> tenant, UUID id) {}

    /** The token of a row; a token of one purpose is worth nothing for another. */
    public String token(String purpose, Target target) {
        byte[] named = named(target);
        byte[] whole = Arrays.copyOf(named, BYTES);
        System.arraycopy(mac(purpose, named), 0, whole, named.length, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The row that a token of ours names, empty for any other text. */
    public Optional<Target> read(String purpose, String token) {
        byte[] whole = decoded(token);
        if (whole.length != BYTES) {
            return Optional.empty();
        }
        byte[] named = Arrays.copyOf(whole, BYTES - MAC_BYTES);
        byte[] shown = Arrays.copyOfRange(whole, BYTES - MAC_BYTES, BYTES);
        return MessageDigest.isEqual(mac(purpose, named), shown) ? Optional.of(target(named)) : Optional.empty();
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException foreign) {
            return new byte[0];
        }
    }

    private static byte[] named(Target target) {
        UUID tenant = target.tenant().map(TenantId::value).orElse(NO_TENANT);
        return ByteBuffer.allocate(BYTES - MAC_BYTES)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(target.id().getMostSignificantBits())
                .putLong(target.id().getLeastSignificantBits())
                .array();
    }

    private static Target target(byte[] named) {
        ByteBuffer buffer = ByteBuffer.wrap(named);
        UUID tenant = new UUID(buffer.getLong(), buffer.getLong());
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        return new Target(tenant.equals(NO_TENANT) ? Optional.empty() : Optional.of(new TenantId(tenant)), id);
    }

    private byte[] mac(String purpose, byte[] named) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(named);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
