package io.freehold.invoicing.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why VAT is what it is (EN 16931, BT-118). */
enum VatCategory {
    /** The usual case. */
    S,
    /** The buyer owes it in another state of the Union: reverse charge. */
    AE,
    /** There is none. */
    E;

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static VatCategory of(BigDecimal rate, Optional<String> seller, Optional<String> buyer) {
        if (rate.signum() > 0) {
            return S;
        }
        Optional<String> from = seller.flatMap(VatCategory::country);
        Optional<String> to = buyer.flatMap(VatCategory::country);
        boolean abroad = from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && UNION.contains(from.get())
                && UNION.contains(to.get());
        return abroad ? AE : E;
    }

    /** The country by which a VAT number begins; Greece's begin with EL. */
    static Optional<String> country(String vatNumber) {
        String compact = compact(vatNumber);
        String code = compact.length() < 2 ? "" : compact.substring(0, 2);
        return Optional.of(code.equals("EL") ? "GR" : code).filter(COUNTRIES::contains);
    }

    /** A VAT number as people write it, without what they put between. */
    static String compact(String vatNumber) {
        return vatNumber.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
