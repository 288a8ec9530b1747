package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.commandes.Caps;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.StandingOrder;
import io.freehold.commandes.Terms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commande as it might be; what is absent stays as it is.
 *
 * @param caps all of them at once
 * @param lbTarget share, 0 to 1, a decimal of four digits at most
 * @param price a decimal of two digits at most
 * @param departements all of them at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A commande as it might be; what is absent stays as it is.")
public record DraftChange(
        @NotNull @Schema(required = true) CommandeId commande,
        @Nullable Integer weeklyQuota,
        @Nullable Caps caps,

        @Pattern(regexp = "0(\\.\\d{1,4})?|1(\\.0{1,4})?") @Schema(example = "0.3000") @Nullable
        String lbTarget,

        @Nullable Integer priority,
        @Size(min = 1, max = 101) @Nullable Set<@NotNull @Pattern(regexp = "\\d{2,3}|2[AB]") String> departements,

        @Pattern(regexp = "\\d{1,10}(\\.\\d{1,2})?") @Schema(example = "25.00") @Nullable
        String price,

        @Nullable Boolean active) {

    /** The order with the change; 400 {@code VALIDATION_FAILED} for terms that no commande may have. */
    public StandingOrder of(StandingOrder order) {
        Terms now = order.terms();
        Terms then = new Terms(
                or(priority, now.priority()),
                or(weeklyQuota, now.weeklyQuota()),
                or(caps, now.caps()),
                decimal(lbTarget, now.lbTarget()),
                decimal(price, now.price()),
                now.currency());
        return order.with(or(departements, order.departements()), or(active, order.active()), then);
    }

    private static BigDecimal decimal(@Nullable String wanted, BigDecimal present) {
        return wanted == null ? present : new BigDecimal(wanted);
    }

    private static <T> T or(@Nullable T wanted, T present) {
        return wanted == null ? present : wanted;
    }
}
