package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Routing's second round: the commandes of the tenant's other companies, which are asked when none of the
 * lead's own takes it (seed 002 §6).
 *
 * @param reason why nobody was asked, {@value #LOCKED} or {@value #NOT_ALLOWED}; absent when somebody was
 * @param candidates every commande that was asked, in the order of the rank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fallback(@Nullable String reason, @Nullable String detail, List<Verdict> candidates) {

    /** The provider's leads stay in their company. */
    public static final String LOCKED = "EntityLocked";

    /** The tenant lets no other company have such a lead. */
    public static final String NOT_ALLOWED = "CrossEntityNotAllowed";

    public Fallback {
        candidates = List.copyOf(candidates);
    }

    /** Nobody was asked. */
    public static Fallback refused(String reason, String detail) {
        return new Fallback(reason, detail, List.of());
    }
}
