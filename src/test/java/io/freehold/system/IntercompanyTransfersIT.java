package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.kernel.IsoWeek;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one company owes another for a lead that it sold in the other's place (seed 002 §8). */
class IntercompanyTransfersIT {

    private static final IsoWeek WEEK = IsoWeek.at(Instant.now(), ZoneId.of("Europe/Paris"));

    private final IntercompanyDesk desk = new IntercompanyDesk();

    @Test
    void aSaleIsOwedOnceAtThePriceThatHeldWhenItWasSent() {
        desk.agree("12.50");
        String delivery = desk.sold();
        String transfer = desk.transferOf(delivery);
        desk.agree("99.00");
        desk.run("intercompany.transfer", "{\"delivery\":\"" + delivery + "\"}");
        desk.transfers(delivery)
                .then()
                .body("transfers", hasSize(1))
                .body("transfers[0].id", equalTo(transfer))
                .body("transfers[0].status", equalTo("pending"))
                .body("transfers[0].amount", equalTo("12.50"))
                .body("transfers[0].from", equalTo("RDZ"))
                .body("transfers[0].to", equalTo("MDL"))
                .body("transfers[0].week", equalTo(WEEK.toString()));
        assertThat(desk.text(
                        "select count(*) from outbox_events where tenant_id = ? and type = 'transfer.created'",
                        desk.company.id()))
                .isEqualTo("1");
        desk.as("AUX").get(IntercompanyDesk.TRANSFERS).then().body("transfers", empty());
        desk.as("AUX").get(IntercompanyDesk.TRANSFERS + "/" + transfer).then().statusCode(404);
        Client stranger = Client.of(desk.server, Company.on(desk.server), "OWNER");
        stranger.request()
                .get(IntercompanyDesk.TRANSFERS + "/" + transfer)
                .then()
                .statusCode(404);
        stranger.request()
                .post(IntercompanyDesk.TRANSFERS + "/" + transfer + "/retry")
                .then()
                .statusCode(404);
        for (String bad : List.of("status=lost", "week=7", "delivery=7", "invoice=7", "cursor=x")) {
            desk.owner
                    .request()
                    .get(IntercompanyDesk.TRANSFERS + "?" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void withoutAPriceTheDeliveryIsFineAndTheTransferWaitsInError() {
        String first = desk.transferOf(desk.sold());
        String second = desk.transferOf(desk.sold());
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "/" + first)
                .then()
                .body("transfer.status", equalTo("error"))
                .body("transfer.amount", nullValue())
                .body("transfer.error", containsString("RDZ to MDL"));
        health().then()
                .body("status", equalTo("degraded"))
                .body("transfersInError", equalTo(2))
                .body("missingPricing.product", contains("solar"))
                .body("missingPricing.from", contains("RDZ"));
        retry(first).then().statusCode(200).body("transfer.status", equalTo("error"));
        desk.agree("12.50");
        health().then().body("missingPricing", empty()).body("transfersInError", equalTo(2));
        retry(first).then().statusCode(200).body("transfer.status", equalTo("pending"));
        retry(first).then().statusCode(409).body("code", equalTo("TRANSFER_NOT_IN_ERROR"));
        desk.as("MDL")
                .post(IntercompanyDesk.TRANSFERS + "/retry")
                .then()
                .statusCode(200)
                .body("retried", equalTo(1))
                .body("pending", equalTo(1))
                .body("error", equalTo(0))
                .body("left", equalTo(0));
        desk.owner
                .request()
                .get(IntercompanyDesk.TRANSFERS + "/" + second)
                .then()
                .body("transfer.amount", equalTo("12.50"));
        health().then()
                .body("status", equalTo("healthy"))
                .body("transfersPending", equalTo(2))
                .body("balances[0].pending", equalTo("25.00"));
    }

    @Test
    void aTransferThatCannotBeMadeKeepsNoDeliveryBack() {
        UUID tenant = desk.company.id();
        desk.company.execute("alter table intercompany_transfers add constraint " + name(tenant)
                + " check (tenant_id <> '" + tenant + "'::uuid) not valid");
        String delivery;
        try {
            delivery = desk.sold();
            await().atMost(IntercompanyDesk.SOON)
                    .until(
                            () -> desk.text(
                                    "select count(*) from jobs where tenant_id = ? and kind = 'intercompany.transfer'"
                                            + " and attempts > 0",
                                    tenant),
                            "1"::equals);
            desk.transfers(delivery).then().body("transfers", empty());
        } finally {
            desk.company.execute("alter table intercompany_transfers drop constraint " + name(tenant));
        }
        desk.transferOf(delivery);
    }

    private static String name(UUID tenant) {
        return "broken_" + tenant.toString().replace('-', '_');
    }

    private Response retry(String transfer) {
        return desk.as("RDZ").post(IntercompanyDesk.TRANSFERS + "/" + transfer + "/retry");
    }

    private Response health() {
        return desk.owner.request().get("/api/intercompany/health");
    }
}
