package io.freehold.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An operator of its own, who acts as members of a company. */
public final class Impersonator {

    private final Server server;
    private final Company company;
    private final String email;
    private final Client operator;

    private Impersonator(Server server, Company company) {
        this.server = server;
        this.company = company;
        this.email = Company.operator(server.database(), "SUPPORT");
        this.operator = Client.operator(server, email);
    }

    /** Somebody of support. */
    public static Impersonator of(Server server, Company company) {
        return new Impersonator(server, company);
    }

    public String email() {
        return email;
    }

    /** Itself, on the platform plane. */
    public Client operator() {
        return operator;
    }

    /** Asks to act as a member; {@code more} goes over reason, ticket and 30 minutes. */
    public Response asks(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "Looks into it", "ticket", "T-1", "minutes", 30));
        body.putAll(more);
        return operator.request().body(body).post(path(""));
    }

    /** Acts as the company's first owner, reading only. */
    public Begun reads() {
        return begun(asks(Map.of()));
    }

    /** Acts as the company's first owner, writing. */
    public Begun writes() {
        return begun(asks(Map.of("write", true)));
    }

    /** Acts as this member, reading only. */
    public Begun as(UUID identity) {
        return begun(asks(Map.of("userId", identity.toString())));
    }

    private Begun begun(Response answer) {
        answer.then().statusCode(201);
        return new Begun(answer.path("impersonation.id"), Client.with(server, answer.path("accessToken")));
    }

    /** Another token of it. */
    public ValidatableResponse renews(Begun begun) {
        return operator.request().post(path("/" + begun.id() + "/token")).then();
    }

    /** Ends it. */
    public ValidatableResponse ends(Begun begun) {
        return operator.request().delete(path("/" + begun.id())).then();
    }

    /** The address of the company's impersonations, with what follows. */
    public String path(String more) {
        return "/api/admin/tenants/" + company.id() + "/impersonations" + more;
    }

    /**
     * An impersonation.
     *
     * @param client the operator in the member's place
     */
    public record Begun(String id, Client client) {}
}
