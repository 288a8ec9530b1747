package io.freehold.identity.control;

import io.freehold.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a key looks like: {@code fh_}, 32 random letters and digits (190 bits), and a checksum of six.
 * By prefix and checksum a scanner of leaked secrets knows a key from any other text, and a mistyped
 * one costs no query.
 */
@ApplicationScoped
public class KeyText {

    private static final String BEGIN = "fh_";
    private static final int RANDOM_CHARACTERS = 32;
    private static final int CHECKSUM_CHARACTERS = 6;
    private static final int SHOWN_CHARACTERS = 9;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM =
            Pattern.compile(BEGIN + "[0-9A-Za-z]{" + (RANDOM_CHARACTERS + CHECKSUM_CHARACTERS) + "}");

    private SecureRandom random;

    /** For the container's proxy. */
    protected KeyText() {}

    @Inject
    public KeyText(SecureRandom random) {
        this.random = random;
    }

    /** A new key. */
    public String next() {
        StringBuilder text = new StringBuilder(BEGIN);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text + checksum(text.toString());
    }

    /** Whether the text is meant to be a key, and not a token. */
    public static boolean isMeant(String text) {
        return text.startsWith(BEGIN);
    }

    /** Whether it could be one of ours. */
    static boolean isWhole(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int end = text.length() - CHECKSUM_CHARACTERS;
        return checksum(text.substring(0, end)).equals(text.substring(end));
    }

    /** How it begins: enough to recognise a key by, and nothing to guess the rest from. */
    public static String prefix(String key) {
        return key.substring(0, SHOWN_CHARACTERS);
    }

    /** What is kept of a key. It is random enough that its hash needs no key and no salt. */
    public static String hash(String key) {
        byte[] digest = Sha256.begin().digest(key.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        long rest = crc.getValue();
        char[] digits = new char[CHECKSUM_CHARACTERS];
        for (int i = CHECKSUM_CHARACTERS - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
            rest /= ALPHABET.length();
        }
        return new String(digits);
    }
}
