package io.freehold.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one audience: the one that signs, and the one before it, which is still accepted while
 * its last tokens live. Secrets rotate without signing anyone out.
 *
 * <p>A key's id ({@code kid}) is computed from the key, so that every server names it alike.
 */
final class SigningKeys {

    private static final int KID_BYTES = 8;

    private final String kid;
    private final JWSSigner signer;
    private final Map<String, JWSVerifier> verifiers = new HashMap<>();

    SigningKeys(String secret, Optional<String> previous) {
        try {
            kid = kid(secret);
            signer = new MACSigner(secret);
            verifiers.put(kid, new MACVerifier(secret));
            if (previous.isPresent()) {
                verifiers.put(kid(previous.get()), new MACVerifier(previous.get()));
            }
        } catch (JOSEException e) {
            throw new IllegalArgumentException("a signing secret needs at least 32 bytes", e);
        }
    }

    String kid() {
        return kid;
    }

    JWSSigner signer() {
        return signer;
    }

    /** The verifier of a key by its exact id; an id is looked up here and nowhere else. */
    Optional<JWSVerifier> verifier(String wanted) {
        return Optional.ofNullable(verifiers.get(wanted));
    }

    private static String kid(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] print = mac.doFinal("freehold kid".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(print, 0, KID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HmacSHA256", e);
        }
    }
}
