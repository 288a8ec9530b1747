package io.freehold.identity.control;

import static io.freehold.identity.control.TokensFixture.MEMBER_SECRET;
import static io.freehold.identity.control.TokensFixture.NOW;
import static io.freehold.identity.control.TokensFixture.SESSION;
import static io.freehold.identity.control.TokensFixture.SUBJECT;
import static io.freehold.identity.control.TokensFixture.TENANT;

import com.nimbusds.jose.JWSHeader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens by hand, as no library would. */
final class TokenForge {

    static final Tokens TOKENS = TokensFixture.at(NOW);
    static final String GOOD = TokensFixture.member(TOKENS);
    static final String KID = kid();
    static final long IAT = NOW.getEpochSecond();

    static final Map<String, Object> HEADER = Map.of("alg", "HS256", "typ", "JWT", "kid", KID);
    static final Map<String, Object> CLAIMS = Map.of(
            "iss",
            "freehold",
            "aud",
            "freehold:members",
            "sub",
            SUBJECT.toString(),
            "role",
            "OWNER",
            "tenantId",
            TENANT.toString(),
            "sid",
            SESSION.toString(),
            "iat",
            IAT,
            "exp",
            IAT + 900,
            "jti",
            "a");

    private TokenForge() {}

    static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }

    static String signed(Map<String, Object> header, Map<String, Object> claims) {
        return signed(header, claims, MEMBER_SECRET);
    }

    static String signed(Map<String, Object> header, Map<String, Object> claims, String secret) {
        String input = encoded(json(header)) + "." + encoded(json(claims));
        return input + "." + mac(input, secret);
    }

    static String resigned(String header, String claims) {
        String input = encoded(header) + "." + encoded(claims);
        return input + "." + mac(input, MEMBER_SECRET);
    }

    static String unsigned(Map<String, Object> header, Map<String, Object> claims) {
        return encoded(json(header)) + "." + encoded(json(claims)) + ".";
    }

    static String swapped(String claim, Object value) {
        String[] parts = GOOD.split("\\.");
        return parts[0] + "." + encoded(json(with(CLAIMS, claim, value))) + "." + parts[2];
    }

    static String changed(String[] parts, int part, UnaryOperator<String> change) {
        String[] copy = parts.clone();
        copy[part] = change.apply(copy[part]);
        return String.join(".", copy);
    }

    /** The last of 43 characters has two bits that decoders drop. */
    static String sameBytes(String signature) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(signature.charAt(42));
        return signature.substring(0, 42) + alphabet.charAt(last + 1);
    }

    static String json(Map<String, Object> map) {
        return new io.freehold.kernel.Json().write(map);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kid() {
        try {
            return JWSHeader.parse(new com.nimbusds.jose.util.Base64URL(GOOD.split("\\.")[0]))
                    .getKeyID();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
