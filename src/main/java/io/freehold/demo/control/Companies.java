package io.freehold.demo.control;

import io.freehold.invoicing.Issuer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The demo's legal companies as their invoices show them; numbers that check and that nobody has. */
public final class Companies {

    private static final int PAYMENT_DAYS = 30;

    private record Numbers(String siren, String vat, String street, String postcode, String city) {}

    private static final Map<String, Numbers> KNOWN = Map.of(
            "RDZ", new Numbers("100000009", "FR88100000009", "12 rue des Ormes", "59000", "Lille"),
            "MDL", new Numbers("200000008", "FR37200000008", "4 quai de la Fosse", "44000", "Nantes"),
            "GLX", new Numbers("300000007", "FR83300000007", "8 cours Mirabeau", "13100", "Aix-en-Provence"));

    private Companies() {}

    /** A company's details. */
    public static Issuer issuer(String entity, String name) {
        Numbers numbers = KNOWN.get(entity);
        return new Issuer(
                name,
                Optional.of("SAS au capital de 10 000 €"),
                numbers.street(),
                numbers.postcode(),
                numbers.city(),
                "FR",
                Optional.of(numbers.siren()),
                Optional.of(numbers.vat()),
                Optional.of("facturation@" + entity.toLowerCase(Locale.ROOT) + ".test"),
                Optional.of("FR7630006000011234567890189"),
                Optional.of("AGRIFRPP"),
                PAYMENT_DAYS,
                Optional.empty(),
                "fr",
                "0.00");
    }
}
