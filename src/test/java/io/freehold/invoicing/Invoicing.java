package io.freehold.invoicing;

import io.freehold.commandes.BilledClient;
import io.freehold.commandes.ClientId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** A company and a client that invoices are tried with; the numbers check and are nobody's. */
public final class Invoicing {

    private Invoicing() {}

    public static Issuer issuer(String language) {
        return new Issuer(
                "Énergies & Co",
                Optional.of("SAS au capital de 10 000 €"),
                "12 rue des Ormes",
                "59000",
                "Lille",
                "FR",
                Optional.of("100000009"),
                Optional.of("FR88100000009"),
                Optional.of("facturation@energies.test"),
                Optional.of("FR7630006000011234567890189"),
                Optional.of("AGRIFRPP"),
                30,
                Optional.empty(),
                language,
                "0.00");
    }

    public static BilledClient client(String vatRate, String vatNumber) {
        return new BilledClient(
                new ClientId(UUID.randomUUID()),
                "MAIN",
                "Soleil <du> Nord",
                "soleil@buyers.test",
                "4 place du Marché\n\u000159000 Lille",
                vatNumber,
                new BigDecimal(vatRate),
                "EUR",
                false);
    }
}
