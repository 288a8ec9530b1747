package io.freehold.leads;

import io.freehold.kernel.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payload as it was understood: each value normalised, or absent with its reason.
 *
 * @param phone E.164
 * @param email lower case
 * @param department one of the 101 codes, such as {@code 2A}
 * @param postcode five digits; kept beside the departement, which is what leads are routed by
 * @param product a product's code, whether it is set up or not
 * @param test a trial of the connection: it touches no cap and no mail
 * @param reasons what cannot be used; empty when the payload is valid
 */
public record NewLead(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String department,
        @Nullable String postcode,
        @Nullable String product,
        Consent consent,
        boolean test,
        List<FieldError> reasons) {

    public NewLead {
        reasons = List.copyOf(reasons);
    }

    /** Whether every value that routing needs is there. */
    public boolean isValid() {
        return reasons.isEmpty();
    }
}
