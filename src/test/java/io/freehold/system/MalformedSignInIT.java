package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Server;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ins that cannot be read answer 400, each wrong field by its name. */
class MalformedSignInIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"email\":\"a@b.test\"}",
                "{\"email\":\"a@b.test\",\"password\":\"\"}",
                "{\"email\":\"a@b.test\",\"password\":7}",
                "{\"email\":\"no address\",\"password\":\"x\"}",
                "{\"email\":\"a@b.test\\u0000\",\"password\":\"x\"}",
                "{\"email\":\"a@b.test\",\"password\":\"x\",\"tenant\":\"'--\"}",
                "{\"email\":\"a@b.test\",\"password\":\"x\",\"admin\":true}"
            })
    void whatIsNoSignInIsRefused(String body) {
        Client.nobody(Server.shared())
                .request()
                .body(body)
                .post("/api/auth/login")
                .then()
                .statusCode(400);
    }

    @Test
    void everyWrongFieldIsNamed() {
        Client.nobody(Server.shared())
                .request()
                .body(Map.of("email", "nobody"))
                .post("/api/auth/login")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", hasItem("email"))
                .body("errors.field", hasItem("password"));
    }
}
