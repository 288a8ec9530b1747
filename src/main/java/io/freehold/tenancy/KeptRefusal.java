package io.freehold.tenancy;

import io.freehold.kernel.Refusal;
import java.util.Map;

/**
 * The entity of an {@link Idempotent} answer that refuses although the work is committed, such as a lead
 * that is kept as invalid. A refusal that is thrown would roll it back.
 *
 * @param more further members of the problem, such as {@code leadId}
 */
public record KeptRefusal(Refusal refusal, Map<String, Object> more) {

    public KeptRefusal {
        more = Map.copyOf(more);
    }
}
