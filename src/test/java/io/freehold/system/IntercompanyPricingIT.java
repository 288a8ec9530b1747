package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a lead costs between two companies: one price a direction and product, kept with its course. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntercompanyPricingIT {

    private final IntercompanyDesk desk = new IntercompanyDesk();

    @Test
    void thereIsOnePriceAPairAndProductAndItsCourseIsKept() {
        Response first = set("MDL", "RDZ", "12.50", null);
        first.then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("pricing.price", equalTo("12.50"))
                .body("pricing.currency", equalTo("EUR"));
        set("MDL", "RDZ", "12.5", null).then().statusCode(200).header("ETag", "\"v1\"");
        set("MDL", "RDZ", "13", "\"v1\"").then().statusCode(200).header("ETag", "\"v2\"");
        set("MDL", "RDZ", "14", "\"v1\"").then().statusCode(412);
        set("MDL", "RDZ", "14", "\"v0\"").then().statusCode(412);
        String id = first.path("pricing.id");
        desk.owner
                .request()
                .get(IntercompanyDesk.PRICING + "?from=MDL&to=RDZ")
                .then()
                .body("pagination.total", equalTo(1))
                .body("pricing[0].price", equalTo("13.00"))
                .body("pricing[0].version", equalTo(2));
        desk.owner
                .request()
                .get(IntercompanyDesk.PRICING + "/" + id + "/history")
                .then()
                .body("history.price", contains("13.00", "12.50"));
        assertThat(desk.text(
                        "select count(*) from audit_log where tenant_id = ? and action = 'transfer_price.set'"
                                + " and object_id = cast(? as uuid)",
                        desk.company.id(),
                        id))
                .isEqualTo("2");
        Client stranger = Client.of(desk.server, Company.on(desk.server), "OWNER");
        stranger.request()
                .get(IntercompanyDesk.PRICING + "/" + id + "/history")
                .then()
                .statusCode(404);
        stranger.request().get(IntercompanyDesk.PRICING).then().body("pagination.total", equalTo(0));
    }

    @Test
    void aPriceThatCannotBeIsRefusedByField() {
        for (List<String> bad : List.of(
                List.of("from", "NOBODY"),
                List.of("to", "NOBODY"),
                List.of("to", "RDZ"),
                List.of("product", "windows"),
                List.of("price", "-1"),
                List.of("price", "1.005"),
                List.of("price", "12345678.00"),
                List.of("price", "dear"),
                List.of("currency", "XYZ"))) {
            Map<String, String> wanted = new HashMap<>(IntercompanyDesk.price("12.50"));
            wanted.put(bad.get(0), bad.get(1));
            desk.as("RDZ")
                    .body(wanted)
                    .put(IntercompanyDesk.PRICING)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.get(0)));
        }
    }

    @Test
    void whoWasNotGrantedBothCompaniesSeesThePairAndChangesNothing() {
        set("AUX", "RDZ", "9.00", null).then().statusCode(200);
        Client narrow = Client.of(desk.server, desk.company.narrowed(desk.company.member("ADMIN"), "RDZ"));
        narrow.request().get(IntercompanyDesk.PRICING + "?from=AUX").then().body("pagination.total", equalTo(1));
        refused(
                narrow.request().body(IntercompanyDesk.price("1")).put(IntercompanyDesk.PRICING),
                "ENTITY_OUT_OF_SCOPE");
        refused(narrow.request().post(IntercompanyDesk.TRANSFERS + "/retry"), "ENTITY_OUT_OF_SCOPE");
        refused(
                narrow.request().body(Map.of("week", "2020-W01")).post("/api/intercompany/invoices/generate"),
                "ENTITY_OUT_OF_SCOPE");
        refused(desk.as("AUX").body(IntercompanyDesk.price("1")).put(IntercompanyDesk.PRICING), "ENTITY_OUT_OF_SCOPE");
        refused(
                desk.as("BOTH").body(IntercompanyDesk.price("1")).put(IntercompanyDesk.PRICING),
                "ENTITY_SCOPE_READ_ONLY");
        desk.as("MDL").get(IntercompanyDesk.PRICING + "?from=AUX&to=RDZ").then().body("pagination.total", equalTo(0));
    }

    @Test
    void usersAndViewersSeeNothingOfIt() {
        for (String role : List.of("USER", "VIEWER")) {
            Client member = Client.of(desk.server, desk.company, role);
            for (String path : List.of("pricing", "transfers", "invoices", "health")) {
                refused(member.request().get("/api/intercompany/" + path), "FORBIDDEN");
            }
            refused(member.request().body(IntercompanyDesk.price("1")).put(IntercompanyDesk.PRICING), "FORBIDDEN");
        }
    }

    private Response set(String from, String to, String price, String ifMatch) {
        Map<String, String> wanted = Map.of("from", from, "to", to, "product", "solar", "price", price);
        return ifMatch == null
                ? desk.owner.request().body(wanted).put(IntercompanyDesk.PRICING)
                : desk.owner.request().header("If-Match", ifMatch).body(wanted).put(IntercompanyDesk.PRICING);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }
}
