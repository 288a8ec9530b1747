package io.freehold.leads.control;

import io.freehold.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Keys that providers send in {@code X-Api-Key}: 256 random bits, so that a plain SHA-256 keeps them. */
public final class SourceKeys {

    private static final int KEY_BYTES = 32;

    /** Says what it is when it turns up in someone's code or log. */
    private static final String PREFIX = "fhs_";

    private SourceKeys() {}

    /** A new key; it is shown once and kept as its hash only. */
    public static String fresh(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key's SHA-256 as 64 hex digits. */
    public static String hash(String key) {
        byte[] digest = Sha256.begin().digest(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
