package io.freehold.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed tenant of the cookie {@value #NAME}: {@code <tenantId>.<64 hex HMAC-SHA256>} (seed 003).
 *
 * <p>The key is derived from the cookie secret and the session, so the cookie dies with its session
 * and a stolen one fits no other.
 */
public final class TenantCookie {

    /** The cookie's name. */
    public static final String NAME = "tenant_sig";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{64})");

    private TenantCookie() {}

    /** The secret for one session's cookie. */
    public static String sessionSecret(String secret, UUID session) {
        return mac("tenant-cookie:" + session, secret);
    }

    /** The signed form of a tenant's id. */
    public static String sign(String tenantId, String secret) {
        return tenantId + "." + mac(tenantId, secret);
    }

    /** The tenant's id, if the signature is ours; compared in constant time. */
    public static Optional<String> verify(String signed, String secret) {
        var parts = FORM.matcher(signed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] expected = mac(parts.group(1), secret).getBytes(StandardCharsets.US_ASCII);
        byte[] given = parts.group(2).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given) ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /** Whether it has the cookie's form at all. */
    public static boolean isWellFormed(String signed) {
        return FORM.matcher(signed).matches();
    }

    private static String mac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
