package io.freehold.system;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What those who manage a company's members do. */
record Team(Server server, Company company) {

    static final String USERS = "/api/auth/users/";

    static Response role(Client caller, Company.Member member, String role) {
        return edit(caller, member).body(Map.of("role", role)).put(USERS + member.identity() + "/role");
    }

    static Response override(Client caller, Company.Member member, Set<String> granted, Set<String> denied) {
        return edit(caller, member)
                .body(Map.of("granted", granted, "denied", denied))
                .put(USERS + member.identity() + "/permissions");
    }

    static Response reach(Client caller, Company.Member member, Map<String, ?> body) {
        return edit(caller, member).body(body).patch(USERS + member.identity());
    }

    static Response act(Client caller, Company.Member member, String act) {
        return caller.request().post(USERS + member.identity() + "/" + act);
    }

    static Response remove(Client caller, Company.Member member) {
        return caller.request().delete(USERS + member.identity());
    }

    static Response read(Client caller, Company.Member member) {
        return caller.request().get(USERS + member.identity());
    }

    /** An edit that starts from the newest version; of one that the caller may not read, from the first. */
    private static RequestSpecification edit(Client caller, Company.Member member) {
        String tag = read(caller, member).header("ETag");
        return caller.request().header("If-Match", tag == null ? "\"v0\"" : tag);
    }

    /** A member of the role who holds users.manage by grant, signed in. */
    Client manager(String role) {
        return Client.of(server, granted(company.member(role), "users.manage"));
    }

    Company.Member granted(Company.Member member, String... permissions) {
        company.execute(
                "update memberships set permissions_granted = string_to_array(?, ',')"
                        + " where tenant_id = ? and identity_id = ?",
                String.join(",", List.of(permissions)),
                company.id(),
                member.identity());
        return member;
    }
}
