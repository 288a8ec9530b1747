package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leads may be about, and which sources may send it. */
class ProductsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private String provider;
    private Intake intake;

    @BeforeEach
    void open() {
        LeadDesk.of(company);
        Response made = owner.request().body(Map.of("name", "website")).post("/api/providers");
        provider = made.path("provider.id");
        intake = new Intake(server, made.path("key"));
    }

    @Test
    void aGatedProductIsOpenToListedSourcesOnly() {
        Response before = owner.request().get("/api/settings/source-gating");
        before.then().statusCode(200).body("sourceGating.mode", equalTo("open"));
        Response closed = gate(before.header("ETag"), Map.of("mode", "listed", "products", Map.of("solar", List.of())));
        closed.then().statusCode(200).body("sourceGating.products.solar", equalTo(List.of()));
        Response held = intake.send(Intake.lead("75"));
        held.then().statusCode(201).body("status", equalTo("pending_config"));
        owner.request()
                .get("/api/leads/" + held.path("leadId"))
                .then()
                .body("lead.reasons.message", hasItem("is not open to this provider"));
        gate(before.header("ETag"), Map.of("mode", "open", "products", Map.of()))
                .then()
                .statusCode(412);
        gate(closed.header("ETag"), Map.of("mode", "listed", "products", Map.of("solar", List.of(provider))))
                .then()
                .statusCode(200);
        intake.send(Intake.lead("75")).then().body("status", equalTo("no_open_orders"));
        String newest = owner.request().get("/api/settings/source-gating").header("ETag");
        gate(newest, Map.of("mode", "listed", "products", Map.of("pool", List.of())))
                .then()
                .statusCode(400);
        gate(newest, Map.of("mode", "shut", "products", Map.of())).then().statusCode(400);
        gate(
                        newest,
                        Map.of(
                                "mode",
                                "listed",
                                "products",
                                Map.of("solar", List.of(UUID.randomUUID().toString()))))
                .then()
                .statusCode(400);
    }

    @Test
    void aProductIsMadeChangedAndKeptWhileItIsUsed() {
        Response made =
                owner.request().body(Map.of("code", "pool", "name", "Pools")).post("/api/products");
        made.then().statusCode(201).body("product.id", notNullValue());
        String id = made.path("product.id");
        owner.request()
                .body(Map.of("code", "pool", "name", "Again"))
                .post("/api/products")
                .then()
                .statusCode(409)
                .body("code", equalTo("PRODUCT_CODE_TAKEN"));
        owner.request()
                .body(Map.of("code", "Not a code", "name", "x"))
                .post("/api/products")
                .then()
                .statusCode(400);
        Response off = owner.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("active", false))
                .patch("/api/products/" + id);
        off.then().statusCode(200).body("product.active", equalTo(false));
        Map<String, Object> lead = Intake.with(Intake.lead("75"), "product", "pool");
        intake.send(lead).then().body("status", equalTo("pending_config"));
        owner.request()
                .header("If-Match", off.header("ETag"))
                .delete("/api/products/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("PRODUCT_IN_USE"));
        owner.request().get("/api/products").then().body("products.code", equalTo(List.of("pool", "solar")));
    }

    private Response gate(String etag, Object body) {
        return owner.request().header("If-Match", etag).body(body).put("/api/settings/source-gating");
    }
}
