package io.freehold.identity.control;

import static io.freehold.identity.control.TokensFixture.MEMBER_SECRET;
import static io.freehold.identity.control.TokensFixture.NOW;
import static io.freehold.identity.control.TokensFixture.OPERATOR_SECRET;
import static io.freehold.identity.control.TokensFixture.SESSION;
import static io.freehold.identity.control.TokensFixture.SUBJECT;
import static io.freehold.identity.control.TokensFixture.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String NEW_SECRET = "mN7bV3cX9zL1kJ5hG8fD2sA6pO4iU0yT";

    private final Tokens tokens = TokensFixture.at(NOW);

    @Test
    void whatIsMintedIsAccepted() {
        assertThat(tokens.judge(Audience.MEMBERS, TokensFixture.member(tokens)))
                .isEqualTo(new TokenVerdict.Valid(new TokenClaims(
                        SUBJECT, "OWNER", Optional.of(TENANT), SESSION, NOW, NOW.plus(Tokens.LIFETIME))));
        assertThat(tokens.judge(Audience.OPERATORS, TokensFixture.operator(tokens)))
                .isEqualTo(new TokenVerdict.Valid(
                        new TokenClaims(SUBJECT, "ADMIN", Optional.empty(), SESSION, NOW, NOW.plus(Tokens.LIFETIME))));
    }

    @Test
    void aTokenHasTheClaimsOfTheContract() throws Exception {
        SignedJWT parsed = SignedJWT.parse(TokensFixture.member(tokens));
        assertThat(parsed.getJWTClaimsSet().getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "role", "tenantId", "sid", "iat", "exp", "jti");
        assertThat(parsed.getHeader().toJSONObject().keySet()).containsExactlyInAnyOrder("alg", "typ", "kid");
        assertThat(parsed.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
    }

    @Test
    void aStandInsTokenNamesBothAndEndsWithTheImpersonation() throws Exception {
        UUID operator = UUID.randomUUID();
        Instant end = NOW.plusSeconds(60);
        String token = tokens.standingIn(new Tokens.Part(SUBJECT, "OWNER", operator), TENANT, SESSION, end);
        assertThat(tokens.judge(Audience.MEMBERS, token))
                .isEqualTo(new TokenVerdict.Valid(new TokenClaims(
                        SUBJECT, "OWNER", Optional.of(TENANT), SESSION, NOW, end, Optional.of(operator))));
        assertThat(judgedAfter(Duration.ofSeconds(60), token)).isInstanceOf(TokenVerdict.Expired.class);
        String longer = tokens.standingIn(
                new Tokens.Part(SUBJECT, "OWNER", operator), TENANT, SESSION, NOW.plus(Duration.ofHours(1)));
        assertThat(judgedAfter(Tokens.LIFETIME, longer)).isInstanceOf(TokenVerdict.Expired.class);
    }

    @Test
    void twoTokensOfOneSessionDiffer() {
        assertThat(TokensFixture.member(tokens)).isNotEqualTo(TokensFixture.member(tokens));
    }

    @Test
    void aTokenIsGoodForFifteenMinutes() {
        String token = TokensFixture.member(tokens);
        assertThat(judgedAfter(Duration.ofMinutes(15).minusSeconds(1), token)).isInstanceOf(TokenVerdict.Valid.class);
        assertThat(judgedAfter(Duration.ofMinutes(15), token)).isInstanceOf(TokenVerdict.Expired.class);
    }

    @Test
    void anExpiredTokenStillNamesItsSession() {
        assertThat(judgedAfter(Duration.ofHours(1), TokensFixture.member(tokens)))
                .isInstanceOfSatisfying(
                        TokenVerdict.Expired.class,
                        expired -> assertThat(expired.claims().session()).isEqualTo(SESSION));
    }

    @Test
    void aServerWhoseClockIsSecondsBehindAccepts() {
        assertThat(judgedAfter(Duration.ofSeconds(-4), TokensFixture.member(tokens)))
                .isInstanceOf(TokenVerdict.Valid.class);
    }

    @Test
    void thePreviousKeyIsAcceptedWhileItIsConfigured() {
        String old = TokensFixture.member(tokens);
        Tokens rotated = TokensFixture.at(
                NOW,
                Map.of(
                        "jwt.secret", NEW_SECRET,
                        "jwt.secret.previous", MEMBER_SECRET,
                        "admin.jwt.secret", OPERATOR_SECRET));
        assertThat(rotated.judge(Audience.MEMBERS, old)).isInstanceOf(TokenVerdict.Valid.class);
        assertThat(rotated.judge(Audience.MEMBERS, TokensFixture.member(rotated)))
                .isInstanceOf(TokenVerdict.Valid.class);
        assertThat(tokens.judge(Audience.MEMBERS, TokensFixture.member(rotated)))
                .isInstanceOf(TokenVerdict.Foreign.class);
    }

    @Test
    void aKeyThatIsGoneIsNotAccepted() {
        Tokens after = TokensFixture.at(NOW, Map.of("jwt.secret", NEW_SECRET, "admin.jwt.secret", OPERATOR_SECRET));
        assertThat(after.judge(Audience.MEMBERS, TokensFixture.member(tokens)))
                .isInstanceOf(TokenVerdict.Foreign.class);
    }

    @Test
    void aShortSecretMakesNoTokens() {
        assertThatThrownBy(
                        () -> TokensFixture.at(NOW, Map.of("jwt.secret", "short", "admin.jwt.secret", OPERATOR_SECRET)))
                .hasMessageContaining("32 bytes");
    }

    private TokenVerdict judgedAfter(Duration later, String token) {
        return TokensFixture.at(NOW.plus(later)).judge(Audience.MEMBERS, token);
    }
}
