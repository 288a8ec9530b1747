package io.freehold.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.freehold.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Access tokens: JWTs (RFC 7519) signed with HS256 and nothing else (RFC 8725 §3.1). Who may do what
 * is not read from them but from the session that they name.
 */
@ApplicationScoped
public class Tokens {

    /** How long an access token is good. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    /** Longest token that is looked at; ours have some 500 characters. */
    static final int CHARACTERS_MAX = 8 * 1024;

    /** How far our own servers' clocks may lie apart. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private static final String ISSUER = "freehold";
    private static final String IMPERSONATOR = "imp";
    private static final Set<String> HEADERS = Set.of("alg", "typ", "kid");

    /** Three canonical base64url parts, the last one 32 bytes: one token has one spelling. */
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9_-]{1,1024}\\.[A-Za-z0-9_-]{1,6144}\\.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    private final Map<Audience, SigningKeys> keys = new EnumMap<>(Audience.class);
    private Clock clock;
    private Ids ids;

    /** For the container's proxy. */
    protected Tokens() {}

    @Inject
    public Tokens(Config config, Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
        for (Audience audience : Audience.values()) {
            String key = audience.secretKey();
            Optional<String> previous = config.getOptionalValue(key + ".previous", String.class);
            keys.put(audience, new SigningKeys(config.getValue(key, String.class), previous));
        }
    }

    /** A token for a session, good for {@link #LIFETIME} from now. */
    public String minted(Audience audience, UUID subject, String role, Optional<UUID> tenant, UUID session) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = claims(audience, subject, role, session, now, now.plus(LIFETIME));
        tenant.ifPresent(id -> claims.claim("tenantId", id.toString()));
        return signed(audience, claims);
    }

    /** The two in one token: the member who is acted as, and the operator who acts. */
    public record Part(UUID member, String role, UUID operator) {}

    /** A member's token for an operator in its place, good for {@link #LIFETIME} and until the end at most. */
    public String standingIn(Part part, UUID tenant, UUID impersonation, Instant end) {
        Instant now = clock.instant();
        Instant until = now.plus(LIFETIME).isBefore(end) ? now.plus(LIFETIME) : end;
        return signed(
                Audience.MEMBERS,
                claims(Audience.MEMBERS, part.member(), part.role(), impersonation, now, until)
                        .claim("tenantId", tenant.toString())
                        .claim(IMPERSONATOR, part.operator().toString()));
    }

    private JWTClaimsSet.Builder claims(
            Audience audience, UUID subject, String role, UUID session, Instant now, Instant until) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience.claim())
                .subject(subject.toString())
                .claim("role", role)
                .claim("sid", session.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(until))
                .jwtID(ids.next().toString());
    }

    private String signed(Audience audience, JWTClaimsSet.Builder claims) {
        SigningKeys signing = keys.get(audience);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(signing.kid())
                .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(signing.signer());
        } catch (JOSEException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
        return token.serialize();
    }

    /** Judges a token for an audience: its form, key, signature, then each claim. */
    public TokenVerdict judge(Audience audience, String token) {
        if (token.length() > CHARACTERS_MAX || !FORM.matcher(token).matches()) {
            return new TokenVerdict.Foreign();
        }
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            return isSigned(audience, parsed)
                    ? judgeClaims(audience, parsed.getJWTClaimsSet())
                    : new TokenVerdict.Foreign();
        } catch (ParseException | JOSEException | IllegalArgumentException hostile) {
            return new TokenVerdict.Foreign();
        }
    }

    private boolean isSigned(Audience audience, SignedJWT token) throws JOSEException {
        JWSHeader header = token.getHeader();
        boolean ours = JWSAlgorithm.HS256.equals(header.getAlgorithm())
                && JOSEObjectType.JWT.equals(header.getType())
                && header.getKeyID() != null
                && HEADERS.containsAll(header.toJSONObject().keySet());
        Optional<JWSVerifier> verifier = ours ? keys.get(audience).verifier(header.getKeyID()) : Optional.empty();
        return verifier.isPresent() && token.verify(verifier.get());
    }

    private TokenVerdict judgeClaims(Audience audience, JWTClaimsSet claims) throws ParseException {
        Date issued = claims.getIssueTime();
        Date expires = claims.getExpirationTime();
        boolean complete = issued != null && expires != null && claims.getJWTID() != null;
        if (!complete
                || !ISSUER.equals(claims.getIssuer())
                || !claims.getAudience().equals(List.of(audience.claim()))
                || isFuture(issued)
                || isFuture(claims.getNotBeforeTime())) {
            return new TokenVerdict.Foreign();
        }
        TokenClaims read = read(audience, claims);
        return expires.toInstant().isAfter(clock.instant())
                ? new TokenVerdict.Valid(read)
                : new TokenVerdict.Expired(read);
    }

    private boolean isFuture(Date moment) {
        return moment != null && moment.toInstant().isAfter(clock.instant().plus(CLOCK_SKEW));
    }

    private static TokenClaims read(Audience audience, JWTClaimsSet claims) throws ParseException {
        Optional<UUID> tenant = audience == Audience.MEMBERS ? Optional.of(uuid(claims, "tenantId")) : Optional.empty();
        return new TokenClaims(
                uuid(claims, "sub"),
                text(claims, "role"),
                tenant,
                uuid(claims, "sid"),
                claims.getIssueTime().toInstant(),
                claims.getExpirationTime().toInstant(),
                audience == Audience.MEMBERS && claims.getClaim(IMPERSONATOR) != null
                        ? Optional.of(uuid(claims, IMPERSONATOR))
                        : Optional.empty());
    }

    private static UUID uuid(JWTClaimsSet claims, String name) throws ParseException {
        return UUID.fromString(text(claims, name));
    }

    private static String text(JWTClaimsSet claims, String name) throws ParseException {
        String text = claims.getStringClaim(name);
        if (text == null) {
            throw new ParseException("no " + name, 0);
        }
        return text;
    }
}
