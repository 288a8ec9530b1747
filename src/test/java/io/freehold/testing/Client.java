package io.freehold.testing;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Somebody who calls the REST API of a server: a signed-in member or operator, or nobody. */
public final class Client {

    private final Server server;
    private final String token;

    private Client(Server server, String token) {
        this.server = server;
        this.token = token;
    }

    /** A caller without credentials. */
    public static Client nobody(Server server) {
        return new Client(server, null);
    }

    /** A caller with this token, whatever it is worth. */
    public static Client with(Server server, String token) {
        return new Client(server, token);
    }

    /** The member, signed in for the company that it was made for. */
    public static Client of(Server server, Company.Member member) {
        Map<String, Object> body = new HashMap<>(Map.of("email", member.email(), "password", Company.PASSWORD));
        body.put("tenant", member.company().slug());
        Response answer = nobody(server).request().body(body).post("/api/auth/login");
        return new Client(server, token(answer));
    }

    /** A member of the role, made and signed in. */
    public static Client of(Server server, Company company, String role) {
        return of(server, company.member(role));
    }

    /** The operator, signed in. */
    public static Client operator(Server server, String email) {
        Response answer = nobody(server)
                .request()
                .body(Map.of("email", email, "password", Company.PASSWORD))
                .post("/api/admin/auth/login");
        return new Client(server, token(answer));
    }

    private static String token(Response signIn) {
        if (signIn.statusCode() != 200) {
            throw new IllegalStateException("Sign-in answered " + signIn.statusCode() + ": " + signIn.asString());
        }
        return signIn.path("accessToken");
    }

    /**
     * A request with this caller's token; bodies are JSON unless said otherwise. MicroShed, where it came before,
     * has set a mapper for all of REST Assured that leaves nulls out; ours sends what a test says.
     */
    public RequestSpecification request() {
        RequestSpecification request = RestAssured.given()
                .config(RestAssuredConfig.newConfig())
                .baseUri(server.address().toString())
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public String token() {
        return token;
    }
}
