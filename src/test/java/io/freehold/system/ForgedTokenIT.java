package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.Settings;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds the key still needs an open session, and one of just that member in just that tenant. */
class ForgedTokenIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private SignedJWT own;

    @BeforeEach
    void signIn() throws ParseException {
        own = SignedJWT.parse(Client.of(server, company, "OWNER").token());
    }

    @Test
    void theKeyIsTheRightOne() throws Exception {
        me(forged(Map.of("role", "SUPER_ADMIN"))).statusCode(200).body("user.role", equalTo("OWNER"));
    }

    @Test
    void anotherTenantIsNotOpenedByIt() throws Exception {
        me(forged(Map.of("tenantId", Company.on(server).id().toString())))
                .statusCode(401)
                .body("code", equalTo("SESSION_CLOSED"));
    }

    @Test
    void anotherMembersNameIsNotPutOn() throws Exception {
        me(forged(Map.of("sub", company.member("VIEWER").identity().toString())))
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "tenantId", "sid"})
    void whatDoesNotExistOpensNothing(String claim) throws Exception {
        me(forged(Map.of(claim, UUID.randomUUID().toString()))).statusCode(401);
    }

    private io.restassured.response.ValidatableResponse me(String token) {
        return Client.with(server, token).request().get("/api/auth/me").then();
    }

    private String forged(Map<String, String> changes) throws ParseException, JOSEException {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder(own.getJWTClaimsSet());
        changes.forEach(claims::claim);
        SignedJWT token = new SignedJWT(own.getHeader(), claims.build());
        token.sign(new MACSigner(Settings.JWT_SECRET));
        return token.serialize();
    }
}
