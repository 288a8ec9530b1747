package io.freehold.delivery.control;

import io.freehold.delivery.entity.Delivery;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import java.util.Optional;

/** Which deliveries a request may touch: another company's is not told apart from none. */
public final class Reach {

    private Reach() {}

    /** The delivery to read; 404. */
    public static Delivery readable(Optional<Delivery> found) {
        return found.filter(delivery -> EntityScope.current().readable().contains(delivery.entity()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** The delivery to act on; 404, and 403 when the scope reads only. */
    public static Delivery writable(Optional<Delivery> found) {
        Delivery delivery = readable(found);
        EntityScope.current().requireWritable(delivery.entity());
        return delivery;
    }
}
