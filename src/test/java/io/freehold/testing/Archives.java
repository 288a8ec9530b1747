package io.freehold.testing;

import io.restassured.response.Response;
import java.util.UUID;

/** What an operator does with archives. */
public final class Archives {

    private final Server server;
    private final Client operator;

    private Archives(Server server, Client operator) {
        this.server = server;
        this.operator = operator;
    }

    public static Archives of(Server server) {
        return new Archives(server, Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN")));
    }

    public Client operator() {
        return operator;
    }

    /** The tenant's file. */
    public byte[] exported(UUID tenant) {
        Response answer = operator.request().get("/api/admin/tenants/" + tenant + "/export");
        answer.then().statusCode(200);
        return answer.asByteArray();
    }

    /** The answer to a file that is sent to be restored. */
    public Response restore(String subdomain, byte[] file) {
        return operator.request()
                .contentType("application/zip")
                .body(file)
                .post("/api/admin/tenants/restore?subdomain=" + subdomain);
    }

    /** A subdomain that no other test has. */
    public static String subdomain() {
        return "re-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A company at rest: it has rows, and nothing of the server's works on them. */
    public Company bystander() {
        Company company = Company.on(server);
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("website");
        desk.commande("Buyer", 5, "75", "2A");
        company.member("OWNER");
        return company.standing("SUSPENDED");
    }
}
