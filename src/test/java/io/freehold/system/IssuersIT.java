package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What companies put on their invoices. */
class IssuersIT {

    private static final String INVOICES = "/api/invoices";

    @Test
    void aCompanySetsWhatItsInvoicesShowAndIssuesNoneBefore() {
        InvoiceDesk own = new InvoiceDesk("MAIN");
        own.company.execute("delete from invoice_issuers where tenant_id = ?", own.company.id());
        String id = own.draft(own.client("Kiosque"), "1", "1.00").path("invoice.id");
        own.act(id, "issue").then().statusCode(409).body("code", equalTo("ISSUER_INCOMPLETE"));
        assertThat(own.count("select count(*) from invoice_numbers where tenant_id = ?", own.company.id()))
                .isZero();
        String path = INVOICES + "/issuers/MAIN";
        own.admin.request().get(path).then().statusCode(404);
        for (Map<String, String> bad : List.of(
                Map.of("siren", "100000008"),
                Map.of("iban", "FR7630006000011234567890188"),
                Map.of("vatRateWithin", "101"),
                Map.of("vatNumber", "XX123"),
                Map.of("language", "de"))) {
            Map<String, Object> body = new HashMap<>(InvoiceDesk.ISSUER);
            body.putAll(bad);
            own.admin
                    .request()
                    .header("If-Match", "\"v0\"")
                    .body(body)
                    .put(path)
                    .then()
                    .statusCode(400);
        }
        own.admin
                .request()
                .header("If-Match", "\"v0\"")
                .body(InvoiceDesk.ISSUER)
                .put(path)
                .then()
                .statusCode(200)
                .body("issuer.paymentDays", equalTo(30));
        own.admin
                .request()
                .header("If-Match", "\"v0\"")
                .body(InvoiceDesk.ISSUER)
                .put(path)
                .then()
                .statusCode(412);
        own.act(id, "issue").then().statusCode(200).body("invoice.number", containsString("-00001"));
        own.admin.request().get(INVOICES + "/issuers").then().body("issuers.entity", hasItems("MAIN"));
    }
}
