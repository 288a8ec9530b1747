package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client paid beforehand is what it gets leads for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BalancesIT {

    private static final String CREDITS = "/api/billing/credits";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private Client admin;
    private Stall stall;
    private Intake intake;

    @BeforeAll
    void open() {
        LeadDesk desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
        admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
        stall = new Stall(admin);
    }

    @Test
    void aPrepaidClientGetsLeadsForItsMoneyAndTheNextOnceItPaysAgain() {
        String client = stall.welcomed(Stall.client());
        String commande = stall.ordered(with(Stall.commande(client), "departements", List.of("971")));
        balance(client)
                .then()
                .statusCode(200)
                .body("balance.mode", equalTo("open"))
                .body("balance.balance", equalTo("0.00"))
                .body("balance.currency", equalTo("EUR"));
        agree(client, Map.of("mode", "prepaid")).then().statusCode(200).body("balance.mode", equalTo("prepaid"));
        enter(client, "30.00", "prepayment").then().statusCode(201).body("credit.balance", equalTo("30.00"));
        String first = send("971");
        String waiting = send("971");
        admin.request()
                .get("/api/leads/" + waiting + "/trace")
                .then()
                .body("candidates.find { it.commandeId == '" + commande + "' }.reason", equalTo("BalanceExhausted"))
                .body(
                        "candidates.find { it.commandeId == '" + commande + "' }.detail",
                        equalTo("5.00 EUR left, a lead costs 25.00 EUR"));
        enter(client, "20.00", "prepayment").then().statusCode(201);
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() ->
                        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("routed")));
        balance(client).then().body("balance.balance", equalTo("0.00"));
        String delivery = delivery(first);
        company.execute(
                "update deliveries set status = 'sent', outcome = 'accepted', sent_at = now() where id = ?",
                UUID.fromString(delivery));
        admin.request()
                .body(Map.of("reason", "no answer"))
                .post("/api/deliveries/" + delivery + "/reject")
                .then()
                .statusCode(200);
        balance(client).then().body("balance.balance", equalTo("25.00"));
        admin.request().post("/api/deliveries/" + delivery + "/accept").then().statusCode(200);
        balance(client).then().body("balance.balance", equalTo("0.00"));
        admin.request()
                .get("/api/clients/" + client + "/balance/movements")
                .then()
                .statusCode(200)
                .body(
                        "movements.kind",
                        contains("reservation", "release", "reservation", "prepayment", "reservation", "prepayment"))
                .body("movements.balance", contains("0.00", "25.00", "0.00", "25.00", "5.00", "30.00"))
                .body("movements[0].leadId", equalTo(first))
                .body("movements[0].commandeId", equalTo(commande));
    }

    @Test
    void aHigherLimitOpensWhatWaits() {
        String client = stall.welcomed(Stall.client());
        stall.ordered(with(Stall.commande(client), "departements", List.of("972")));
        agree(client, Map.of("mode", "credit", "creditLimit", "24.99")).then().statusCode(200);
        String waiting = send("972");
        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("no_open_orders"));
        agree(client, Map.of("mode", "credit", "creditLimit", "25.00"))
                .then()
                .statusCode(200)
                .body("balance.available", equalTo("25.00"));
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() ->
                        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("routed")));
        balance(client).then().body("balance.balance", equalTo("-25.00")).body("balance.available", equalTo("0.00"));
    }

    @Test
    void termsStartFromTheirVersionWhichMoneyDoesNotChange() {
        String client = stall.welcomed(Stall.client());
        String path = "/api/clients/" + client + "/balance";
        enter(client, "5.00", "credit").then().statusCode(201);
        admin.request().body(Map.of("mode", "prepaid")).put(path).then().statusCode(428);
        String tag = balance(client).header("ETag");
        enter(client, "5.00", "credit").then().statusCode(201);
        admin.request()
                .header("If-Match", tag)
                .body(Map.of("mode", "prepaid"))
                .put(path)
                .then()
                .statusCode(200)
                .body("balance.balance", equalTo("10.00"));
        admin.request()
                .header("If-Match", tag)
                .body(Map.of("mode", "open"))
                .put(path)
                .then()
                .statusCode(412);
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("mode", "free"),
                Map.of(),
                Map.of("mode", "credit", "creditLimit", "-1"),
                Map.of("mode", "credit", "creditLimit", "1.001"))) {
            agree(client, bad).then().statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "amount, -5.00, must be above 0",
        "amount, 0, must be above 0",
        "amount, 5.001, at most two decimals",
        "amount, five, must be an amount such as 25.00",
        "amount, 99999999999, ten digits",
        "currency, XYZ, must be a code of ISO 4217",
        "currency, USD, 'must be EUR, the currency of this client'",
        "kind, reservation, places move by themselves",
        "kind, gift, ''"
    })
    void whatCannotBeACreditIsRefusedInWords(String field, String value, String words) {
        String client = stall.welcomed(Stall.client());
        Map<String, Object> whole = new HashMap<>(credit(client, "5.00", "prepayment"));
        whole.put(field, value);
        stall.post(CREDITS, whole)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field))
                .body("errors.message.toString()", org.hamcrest.Matchers.containsString(words));
    }

    @Test
    void aCorrectionTakesAwayAndIsNeverNothing() {
        String client = stall.welcomed(Stall.client());
        enter(client, "-5.00", "correction").then().statusCode(201).body("credit.balance", equalTo("-5.00"));
        enter(client, "0.00", "correction").then().statusCode(400);
    }

    @Test
    void aRepeatedCreditIsEnteredOnceAndListed() {
        String client = stall.welcomed(Stall.client());
        Map<String, Object> body = new HashMap<>(credit(client, "70.00", "prepayment"));
        body.put("note", "Transfer of Monday");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            admin.request()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(CREDITS)
                    .then()
                    .statusCode(201)
                    .body("credit.number", equalTo(1));
        }
        balance(client).then().body("balance.balance", equalTo("70.00"));
        admin.request()
                .get(CREDITS + "?client=" + client + "&kind=prepayment&limit=1")
                .then()
                .statusCode(200)
                .body("credits", hasSize(1))
                .body("credits.client.id", everyItem(equalTo(client)))
                .body("credits[0].note", equalTo("Transfer of Monday"))
                .body("credits[0].author", notNullValue())
                .body("pagination.total", equalTo(1));
        for (String bad : List.of("kind=release", "client=7", "from=yesterday", "cursor=x", "limit=0")) {
            admin.request().get(CREDITS + "?" + bad).then().statusCode(400);
        }
    }

    @Test
    void anotherTenantsAndAnotherCompanysMoneyIsNotThere() {
        String client = stall.welcomed(Stall.client());
        enter(client, "12.00", "prepayment").then().statusCode(201);
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        Client other = Client.of(server, company.narrowed(company.member("ADMIN"), "OTHER"));
        for (Client caller : List.of(stranger, other)) {
            String path = "/api/clients/" + client + "/balance";
            caller.request().get(path).then().statusCode(404);
            caller.request().get(path + "/movements").then().statusCode(404);
            caller.request()
                    .header("If-Match", "\"v0\"")
                    .body(Map.of("mode", "prepaid"))
                    .put(path)
                    .then()
                    .statusCode(404);
            caller.request()
                    .body(credit(client, "5.00", "prepayment"))
                    .post(CREDITS)
                    .then()
                    .statusCode(404);
            caller.request().get(CREDITS).then().body("pagination.total", equalTo(0));
        }
        balance(client).then().body("balance.balance", equalTo("12.00"));
    }

    private String send(String departement) {
        return intake.send(Intake.lead(departement)).path("leadId");
    }

    private String delivery(String lead) {
        return admin.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
    }

    private Response balance(String client) {
        return admin.request().get("/api/clients/" + client + "/balance");
    }

    private Response agree(String client, Map<String, Object> terms) {
        return admin.request()
                .header("If-Match", balance(client).header("ETag"))
                .body(terms)
                .put("/api/clients/" + client + "/balance");
    }

    private Response enter(String client, String amount, String kind) {
        return stall.post(CREDITS, credit(client, amount, kind));
    }

    private static Map<String, Object> credit(String client, String amount, String kind) {
        return Map.of("clientId", client, "amount", amount, "currency", "EUR", "kind", kind);
    }
}
