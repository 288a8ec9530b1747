package io.freehold.feed.control;

import io.freehold.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of 256 bits that opens one token. The database keeps its hash and the token encrypted with
 * it: whoever reads the table can use neither.
 */
public final class Ticket {
    private static final int BYTES = 32;
    private static final int TAG_BITS = 128;
    /** Each key encrypts one token and no other, so the nonce need not differ (NIST SP 800-38D §8). */
    private static final byte[] NONCE = new byte[12];

    private final byte[] secret;

    private Ticket(byte[] secret) {
        this.secret = secret;
    }

    /** A new one. */
    public static Ticket fresh(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Ticket(secret);
    }

    /** Reads the text form; empty when it is none. */
    public static Optional<Ticket> read(String text) {
        try {
            byte[] secret = Base64.getUrlDecoder().decode(text);
            return secret.length == BYTES ? Optional.of(new Ticket(secret)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The form that travels. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What the database finds it by. */
    public byte[] hash() {
        return digest("name");
    }

    /** The token, readable with this ticket alone. */
    public byte[] seal(String token) {
        try {
            return cipher(Cipher.ENCRYPT_MODE).doFinal(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-GCM", e);
        }
    }

    /** The token again; empty when it was not sealed with this ticket. */
    public Optional<String> open(byte[] sealed) {
        try {
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(digest("key"), "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
        return cipher;
    }

    private byte[] digest(String use) {
        MessageDigest digest = Sha256.begin();
        digest.update(("feed ticket " + use).getBytes(StandardCharsets.US_ASCII));
        return digest.digest(secret);
    }
}
