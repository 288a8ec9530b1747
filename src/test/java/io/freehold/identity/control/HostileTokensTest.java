package io.freehold.identity.control;

import static io.freehold.identity.control.TokenForge.CLAIMS;
import static io.freehold.identity.control.TokenForge.GOOD;
import static io.freehold.identity.control.TokenForge.HEADER;
import static io.freehold.identity.control.TokenForge.IAT;
import static io.freehold.identity.control.TokenForge.KID;
import static io.freehold.identity.control.TokenForge.TOKENS;
import static io.freehold.identity.control.TokenForge.changed;
import static io.freehold.identity.control.TokenForge.json;
import static io.freehold.identity.control.TokenForge.resigned;
import static io.freehold.identity.control.TokenForge.sha256;
import static io.freehold.identity.control.TokenForge.signed;
import static io.freehold.identity.control.TokenForge.swapped;
import static io.freehold.identity.control.TokenForge.unsigned;
import static io.freehold.identity.control.TokenForge.with;
import static io.freehold.identity.control.TokenForge.without;
import static io.freehold.identity.control.TokensFixture.MEMBER_SECRET;
import static io.freehold.identity.control.TokensFixture.OPERATOR_SECRET;
import static io.freehold.identity.control.TokensFixture.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that attackers make (RFC 8725): whoever holds no key gets nowhere, nor one of another kind. */
class HostileTokensTest {

    @Test
    void theForgeItselfWorks() {
        assertThat(TOKENS.judge(Audience.MEMBERS, signed(HEADER, CLAIMS))).isInstanceOf(TokenVerdict.Valid.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isNotAccepted(String trick, String token) {
        assertThat(TOKENS.judge(Audience.MEMBERS, token)).isNotInstanceOf(TokenVerdict.Valid.class);
    }

    @Test
    void anOperatorsTokenIsNoMembersAndTheOtherWayRound() {
        assertThat(TOKENS.judge(Audience.MEMBERS, TokensFixture.operator(TOKENS)))
                .isInstanceOf(TokenVerdict.Foreign.class);
        assertThat(TOKENS.judge(Audience.OPERATORS, GOOD)).isInstanceOf(TokenVerdict.Foreign.class);
    }

    @Test
    void thereAreAtLeastFifty() {
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(50);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(headers(), claims(), keys(), spellings()).flatMap(tricks -> tricks);
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                trick("alg none, no signature", unsigned(with(HEADER, "alg", "none"), CLAIMS)),
                trick("alg None", unsigned(with(HEADER, "alg", "None"), CLAIMS)),
                trick("alg NONE, signed", signed(with(HEADER, "alg", "NONE"), CLAIMS)),
                trick("alg missing", signed(without(HEADER, "alg"), CLAIMS)),
                trick("alg empty", signed(with(HEADER, "alg", ""), CLAIMS)),
                trick("alg hs256 in small letters", signed(with(HEADER, "alg", "hs256"), CLAIMS)),
                trick("alg HS384", signed(with(HEADER, "alg", "HS384"), CLAIMS)),
                trick("alg HS512", signed(with(HEADER, "alg", "HS512"), CLAIMS)),
                trick("alg RS256 over an HMAC", signed(with(HEADER, "alg", "RS256"), CLAIMS)),
                trick("alg ES256 over an HMAC", signed(with(HEADER, "alg", "ES256"), CLAIMS)),
                trick("alg as a number", signed(with(HEADER, "alg", 256), CLAIMS)),
                trick("typ missing", signed(without(HEADER, "typ"), CLAIMS)),
                trick("typ JWE", signed(with(HEADER, "typ", "JWE"), CLAIMS)),
                trick("typ of a refresh token", signed(with(HEADER, "typ", "refresh+jwt"), CLAIMS)),
                trick("kid missing", signed(without(HEADER, "kid"), CLAIMS)),
                trick("kid empty", signed(with(HEADER, "kid", ""), CLAIMS)),
                trick("kid of nobody", signed(with(HEADER, "kid", "0123456789abcdef"), CLAIMS)),
                trick("kid up the path", signed(with(HEADER, "kid", "../../../../dev/null"), CLAIMS)),
                trick("kid up the path, empty key", signed(with(HEADER, "kid", "../../dev/null"), CLAIMS, "\0")),
                trick("kid as SQL", signed(with(HEADER, "kid", "' union select 'a"), CLAIMS, "a")),
                trick("kid as a command", signed(with(HEADER, "kid", "|id"), CLAIMS)),
                trick("kid with a NUL behind", signed(with(HEADER, "kid", KID + "\0"), CLAIMS)),
                trick("kid as a list", signed(with(HEADER, "kid", new String[] {KID}), CLAIMS)),
                trick("a key brought along", signed(with(HEADER, "jwk", Map.of("kty", "oct", "k", "YQ")), CLAIMS, "a")),
                trick("a key's address", signed(with(HEADER, "jku", "https://evil.test/keys"), CLAIMS)),
                trick("a certificate's address", signed(with(HEADER, "x5u", "https://evil.test/x"), CLAIMS)),
                trick("a certificate brought along", signed(with(HEADER, "x5c", new String[] {"YQ=="}), CLAIMS)),
                trick("crit of something unknown", signed(with(HEADER, "crit", new String[] {"exp"}), CLAIMS)),
                trick("payload not encoded", signed(with(HEADER, "b64", false), CLAIMS)),
                trick("payload compressed", signed(with(HEADER, "zip", "DEF"), CLAIMS)),
                trick("an encrypted token's header", signed(with(HEADER, "enc", "A128GCM"), CLAIMS)));
    }

    private static Stream<Arguments> claims() {
        return Stream.of(
                trick("iss missing", signed(HEADER, without(CLAIMS, "iss"))),
                trick("iss of somebody else", signed(HEADER, with(CLAIMS, "iss", "https://evil.test"))),
                trick("iss in other letters", signed(HEADER, with(CLAIMS, "iss", "Freehold"))),
                trick("aud missing", signed(HEADER, without(CLAIMS, "aud"))),
                trick("aud of operators", signed(HEADER, with(CLAIMS, "aud", "freehold:operators"))),
                trick("aud of both", signed(HEADER, with(CLAIMS, "aud", new String[] {"freehold:members", "x"}))),
                trick("aud empty", signed(HEADER, with(CLAIMS, "aud", new String[] {}))),
                trick("exp missing", signed(HEADER, without(CLAIMS, "exp"))),
                trick("exp past", signed(HEADER, with(CLAIMS, "exp", IAT - 1))),
                trick("exp now", signed(HEADER, with(CLAIMS, "exp", IAT))),
                trick("exp as text", signed(HEADER, with(CLAIMS, "exp", "tomorrow"))),
                trick("exp negative", signed(HEADER, with(CLAIMS, "exp", -1))),
                trick("iat missing", signed(HEADER, without(CLAIMS, "iat"))),
                trick("iat a minute ahead", signed(HEADER, with(CLAIMS, "iat", IAT + 60))),
                trick("iat in milliseconds", signed(HEADER, with(CLAIMS, "iat", IAT * 1000))),
                trick("nbf ahead", signed(HEADER, with(CLAIMS, "nbf", IAT + 60))),
                trick("jti missing", signed(HEADER, without(CLAIMS, "jti"))),
                trick("sub missing", signed(HEADER, without(CLAIMS, "sub"))),
                trick("sub no id", signed(HEADER, with(CLAIMS, "sub", "admin"))),
                trick("sub as SQL", signed(HEADER, with(CLAIMS, "sub", "' or 1=1 --"))),
                trick("sid missing", signed(HEADER, without(CLAIMS, "sid"))),
                trick("sid null", signed(HEADER, with(CLAIMS, "sid", null))),
                trick("tenantId missing", signed(HEADER, without(CLAIMS, "tenantId"))),
                trick("tenantId a list", signed(HEADER, with(CLAIMS, "tenantId", new String[] {TENANT.toString()}))),
                trick("tenantId a star", signed(HEADER, with(CLAIMS, "tenantId", "*"))),
                trick("role missing", signed(HEADER, without(CLAIMS, "role"))),
                trick("no claims", signed(HEADER, Map.of())));
    }

    private static Stream<Arguments> keys() {
        return Stream.of(
                trick("signed with the operators' key", signed(HEADER, CLAIMS, OPERATOR_SECRET)),
                trick("signed with no key", signed(HEADER, CLAIMS, "\0")),
                trick("signed with a guess", signed(HEADER, CLAIMS, "secret")),
                trick("signed with the sample", signed(HEADER, CLAIMS, "your-secret-here")),
                trick("signed with the kid", signed(HEADER, CLAIMS, KID)),
                trick("signed with the key's hash", signed(HEADER, CLAIMS, sha256(MEMBER_SECRET))),
                trick("swapped tenant", swapped("tenantId", "01890a5d-ac96-774b-bcce-b302099a8000")),
                trick("swapped subject", swapped("sub", "01890a5d-ac96-774b-bcce-b302099a8000")),
                trick("swapped session", swapped("sid", "01890a5d-ac96-774b-bcce-b302099a8000")),
                trick("longer life", swapped("exp", IAT + 1_000_000)));
    }

    private static Stream<Arguments> spellings() {
        String[] parts = GOOD.split("\\.");
        return Stream.of(
                trick("empty", ""),
                trick("dots", ".."),
                trick("a word", "null"),
                trick("two parts", parts[0] + "." + parts[1]),
                trick("two parts and a dot", parts[0] + "." + parts[1] + "."),
                trick("four parts", GOOD + ".YQ"),
                trick("five parts, as if encrypted", GOOD + ".YQ.YQ"),
                trick("last character cut", GOOD.substring(0, GOOD.length() - 1)),
                trick("half", GOOD.substring(0, GOOD.length() / 2)),
                trick("a line end behind", GOOD + "\n"),
                trick("a space within the signature", changed(parts, 2, s -> s.substring(0, 9) + " " + s.substring(9))),
                trick("padded", GOOD + "="),
                trick("another spelling of the last bits", changed(parts, 2, TokenForge::sameBytes)),
                trick(
                        "one bit of the signature",
                        changed(parts, 2, s -> (s.charAt(0) == 'A' ? "B" : "A") + s.substring(1))),
                trick("empty signature", parts[0] + "." + parts[1] + "." + "A".repeat(43)),
                trick("quoted", "\"" + GOOD + "\""),
                trick("scheme within", "Bearer " + GOOD),
                trick("header not JSON", resigned("{alg", "{}")),
                trick("header a list", resigned("[]", "{}")),
                trick("claims not JSON", resigned(json(HEADER), "sub=1")),
                trick("claims a list", resigned(json(HEADER), "[]")),
                trick("deeply nested", resigned(json(HEADER), "{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}")),
                trick("longer than 8 KB", signed(HEADER, with(CLAIMS, "x", "x".repeat(9000)))),
                trick("other alphabet", GOOD.replace('-', '+').replace('_', '/') + "+"),
                trick("not ASCII", GOOD + "é"));
    }

    private static Arguments trick(String name, String token) {
        return Arguments.of(name, token);
    }
}
