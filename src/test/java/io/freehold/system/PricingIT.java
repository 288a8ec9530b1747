package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A commande's own price, its client's, the product's default: in that order, for leads routed from then on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PricingIT {

    private static final String PRICING = "/api/billing/pricing";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private Client admin;
    private Client main;
    private Stall stall;
    private Intake intake;

    @BeforeAll
    void open() {
        LeadDesk desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
        admin = Client.of(server, company, "ADMIN");
        main = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
        stall = new Stall(main);
    }

    @Test
    void theCommandesOwnPriceComesBeforeTheClientsAndThatBeforeTheDefault() {
        String product = product();
        String client = stall.welcomed(Stall.client());
        Map<String, Object> following = of(client, product);
        stall.post("/api/commandes", following).then().statusCode(400).body("errors.field", hasItem("price"));
        set(Map.of("product", product, "price", "20.00"));
        String path = "/api/commandes/" + stall.ordered(following);
        stall.get(path).then().body("commande.price", equalTo("20.00")).body("commande.ownPrice", equalTo(false));
        set(Map.of("product", product, "price", "31.50", "clientId", client));
        stall.get(path).then().body("commande.price", equalTo("31.50"));
        set(Map.of("product", product, "price", "22.00"));
        stall.get(path).then().body("commande.price", equalTo("31.50"));
        String own = "/api/commandes/" + stall.ordered(with(following, "price", "40.00"));
        set(Map.of("product", product, "price", "30.00", "clientId", client));
        stall.get(own).then().body("commande.price", equalTo("40.00")).body("commande.ownPrice", equalTo(true));
        stall.patch(own, Map.of("price", ""))
                .then()
                .statusCode(200)
                .body("commande.price", equalTo("30.00"))
                .body("commande.ownPrice", equalTo(false));
        stall.patch(own, Map.of("price", "41.00")).then().body("commande.ownPrice", equalTo(true));
        main.request()
                .get("/api/clients/" + client + "/pricing")
                .then()
                .statusCode(200)
                .body("prices.find { it.product == '" + product + "' }.price", equalTo("30.00"))
                .body("prices.find { it.product == '" + product + "' }.client.id", equalTo(client));
        main.request()
                .get(PRICING + "?product=" + product)
                .then()
                .body("prices.price", contains("22.00", "30.00"))
                .body("prices[0].client", nullValue());
        main.request()
                .get(PRICING + "/history?product=" + product)
                .then()
                .body("pagination.total", equalTo(4))
                .body("prices.price", contains("30.00", "22.00", "31.50", "20.00"));
    }

    @Test
    void aPriceCountsForLeadsThatAreRoutedFromThenOnAndACheaperOneOpens() {
        String client = stall.welcomed(Stall.client());
        set(Map.of("product", LeadDesk.PRODUCT, "price", "60.00", "clientId", client));
        Map<String, Object> order = of(client, LeadDesk.PRODUCT);
        order.put("departements", java.util.List.of("2B"));
        order.put("caps", Map.of("moneyTotal", "100.00"));
        String commande = stall.ordered(order);
        String first = intake.send(Intake.lead("2B")).path("leadId");
        String waiting = intake.send(Intake.lead("2B")).path("leadId");
        main.request()
                .get("/api/leads/" + waiting + "/trace")
                .then()
                .body("candidates.find { it.commandeId == '" + commande + "' }.reason", equalTo("TotalMoneyCapReached"))
                .body(
                        "candidates.find { it.commandeId == '" + commande + "' }.detail",
                        equalTo("60.00 of 100.00, a lead costs 60.00"));
        set(Map.of("product", LeadDesk.PRODUCT, "price", "40.00", "clientId", client));
        org.awaitility.Awaitility.await()
                .atMost(DeliveryDesk.SOON)
                .untilAsserted(() -> delivery(waiting).then().body("deliveries[0].price", equalTo("40.00")));
        delivery(first).then().body("deliveries[0].price", equalTo("60.00"));
    }

    @Test
    void aPriceOfLaterIsListedAndDoesNotCountYet() {
        String product = product();
        String client = stall.welcomed(Stall.client());
        set(Map.of("product", product, "price", "20.00"));
        String path = "/api/commandes/" + stall.ordered(of(client, product));
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        set(Map.of("product", product, "price", "19.00", "from", tomorrow));
        stall.get(path).then().body("commande.price", equalTo("20.00"));
        main.request().get(PRICING + "?product=" + product).then().body("prices.price", contains("20.00", "19.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "price, 1.234, price",
        "price, -1, price",
        "price, '', price",
        "price, 10000000.00, price",
        "currency, XXX, currency",
        "product, pool, product",
        "product, A B, product",
        "currency, XYZ, currency",
        "currency, USD, currency",
        "clientId, 0190a0b0-0000-7000-8000-00000000dead, clientId",
        "from, 2020-01-01T00:00:00Z, from",
        "from, +999999999-01-01T00:00:00Z, from"
    })
    void whatCannotBeAPriceIsNamed(String field, String value, String named) {
        String client = stall.welcomed(Stall.client());
        Map<String, Object> whole = Map.of("product", LeadDesk.PRODUCT, "price", "1.00", "clientId", client);
        put(main, with(whole, field, value))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString(named)));
    }

    @Test
    void aDefaultThatAnotherCompanysCommandesFollowIsNotForWhoWasNotGrantedIt() {
        String product = product();
        set(Map.of("product", product, "price", "20.00"));
        Stall everywhere = new Stall(admin);
        String other = admin.request()
                .header("X-Entity-Scope", "OTHER")
                .body(Stall.client())
                .post("/api/clients")
                .path("client.id");
        String commande = admin.request()
                .header("X-Entity-Scope", "OTHER")
                .body(of(other, product))
                .post("/api/commandes")
                .path("commande.id");
        put(main, Map.of("product", product, "price", "1.00"))
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
        put(main, Map.of("product", product, "price", "1.00", "clientId", other))
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("clientId"));
        everywhere.get("/api/commandes/" + commande).then().body("commande.price", equalTo("20.00"));
        main.request().get("/api/clients/" + other + "/pricing").then().statusCode(404);
        admin.request()
                .header("X-Entity-Scope", "BOTH")
                .body(Map.of("product", product, "price", "1.00"))
                .put(PRICING)
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_SCOPE_READ_ONLY"));
        everywhere.get("/api/commandes/" + commande).then().body("commande.price", equalTo("20.00"));
    }

    /** A product of the test's own, so that no default of another test counts. */
    private String product() {
        String code = "p" + UUID.randomUUID().toString().substring(0, 8);
        company.execute(
                "insert into products (tenant_id, id, code, name) values (?, ?, ?, 'A product')",
                company.id(),
                UUID.randomUUID(),
                code);
        return code;
    }

    private static Map<String, Object> of(String client, String product) {
        Map<String, Object> order = new HashMap<>(Stall.commande(client));
        order.put("product", product);
        order.remove("price");
        return order;
    }

    private Response delivery(String lead) {
        Response answer = main.request().get("/api/deliveries?leadId=" + lead);
        answer.then().body("deliveries", hasSize(1));
        return answer;
    }

    private void set(Map<String, Object> price) {
        Response answer = put(main, price);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static Response put(Client caller, Map<String, Object> price) {
        return caller.request().body(price).put(PRICING);
    }
}
