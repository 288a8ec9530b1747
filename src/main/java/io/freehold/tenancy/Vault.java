package io.freehold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals secrets that we must be able to read again, such as the seed of a second factor: AES-256-GCM
 * (NIST SP 800-38D) under a key derived from {@code ENCRYPTION_KEY}. What was sealed for one owner opens
 * for no other, so a row that is copied to another account is worth nothing there.
 *
 * <p>While the key is changed, {@code ENCRYPTION_KEY_PREVIOUS} still opens. Whoever meets a secret that
 * is {@link #outdated} seals it anew.
 */
@ApplicationScoped
public class Vault {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte VERSION = 1;
    private static final int KEY_ID_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES;
    private static final int BYTES_MIN = HEADER_BYTES + TAG_BITS / Byte.SIZE;

    private SecureRandom random;
    private Key current;
    private Optional<Key> previous = Optional.empty();

    private record Key(byte[] id, SecretKeySpec key) {}

    /** For the container's proxy. */
    protected Vault() {}

    @Inject
    public Vault(
            SecureRandom random,
            @ConfigProperty(name = "encryption.key") String secret,
            @ConfigProperty(name = "encryption.key.previous") Optional<String> before) {
        this.random = random;
        this.current = key(secret);
        this.previous = before.map(Vault::key);
    }

    /**
     * The secret in the form to keep.
     *
     * @param owner whose it is, such as {@code second-factor:} and an id; needed again to open it
     */
    public byte[] seal(String owner, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] header = ByteBuffer.allocate(HEADER_BYTES)
                .put(VERSION)
                .put(current.id())
                .put(nonce)
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, current, header, owner).doFinal(secret);
            return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                    .put(header)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + CIPHER, e);
        }
    }

    /** The secret of its owner; {@link IllegalStateException} for another's, a changed one or a lost key. */
    public byte[] open(String owner, byte[] sealed) {
        if (sealed.length < BYTES_MIN || sealed[0] != VERSION) {
            throw new IllegalStateException("nothing that was sealed here");
        }
        byte[] header = Arrays.copyOf(sealed, HEADER_BYTES);
        Key key = Stream.concat(Stream.of(current), previous.stream())
                .filter(candidate -> isUnder(candidate, sealed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sealed under a key that is not configured"));
        try {
            return cipher(Cipher.DECRYPT_MODE, key, header, owner)
                    .doFinal(sealed, HEADER_BYTES, sealed.length - HEADER_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed secret was changed or is another's", e);
        }
    }

    /** Whether it was sealed under the key before the current one. */
    public boolean outdated(byte[] sealed) {
        return !isUnder(current, sealed);
    }

    private static boolean isUnder(Key key, byte[] sealed) {
        return Arrays.equals(key.id(), 0, KEY_ID_BYTES, sealed, 1, 1 + KEY_ID_BYTES);
    }

    private static Cipher cipher(int mode, Key key, byte[] header, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        byte[] nonce = Arrays.copyOfRange(header, HEADER_BYTES - NONCE_BYTES, HEADER_BYTES);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Key key(String secret) {
        byte[] id = Arrays.copyOf(derived(secret, "freehold vault key id"), KEY_ID_BYTES);
        return new Key(id, new SecretKeySpec(derived(secret, "freehold vault AES-256-GCM"), "AES"));
    }

    /** One block of HKDF-Expand (RFC 5869 §2.3): the configured key is random already. */
    private static byte[] derived(String secret, String label) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            mac.update(label.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + MAC, e);
        }
    }
}
