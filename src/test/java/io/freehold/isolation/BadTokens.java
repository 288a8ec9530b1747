package io.freehold.isolation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.freehold.testing.Settings;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Tokens that no route may accept, made from a good one. */
final class BadTokens {

    /** Place of the one that names another tenant. */
    static final int OTHER_TENANT = 4;

    private BadTokens() {}

    static List<String> of(String good, String otherPlane, String otherTenant) throws ParseException, JOSEException {
        return List.of(
                otherPlane,
                resigned(
                        good,
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(60)))),
                resigned(good, claims -> claims.audience("somebody else")),
                resigned(good, claims -> claims.claim("sid", UUID.randomUUID().toString())),
                resigned(good, claims -> claims.claim("tenantId", otherTenant)),
                good.substring(0, good.length() - 2),
                "fh_" + UUID.randomUUID());
    }

    /** The same claims under our own signature, changed: what an attacker with a leaked secret of no use could send. */
    private static String resigned(String token, Consumer<JWTClaimsSet.Builder> change)
            throws ParseException, JOSEException {
        SignedJWT signed = SignedJWT.parse(token);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder(signed.getJWTClaimsSet());
        change.accept(claims);
        boolean operators = signed.getJWTClaimsSet().getAudience().toString().contains("operator");
        SignedJWT again = new SignedJWT(signed.getHeader(), claims.build());
        again.sign(new MACSigner(operators ? Settings.ADMIN_JWT_SECRET : Settings.JWT_SECRET));
        return again.serialize();
    }
}
