package io.freehold.invoicing.control;

import io.freehold.invoicing.entity.Invoice;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import java.util.Optional;

/** Which invoices an act may touch: those of the request's companies, and in jobs, where none is bound, all. */
public final class Reach {

    private Reach() {}

    /** The invoice to read; 404. */
    public static Invoice readable(Optional<Invoice> found) {
        return found.filter(invoice -> EntityScope.find()
                        .map(scope -> scope.readable().contains(invoice.entity()))
                        .orElse(true))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** The invoice to act on; 404, and 403 when the scope reads only. */
    public static Invoice writable(Optional<Invoice> found) {
        Invoice invoice = readable(found);
        EntityScope.find().ifPresent(scope -> scope.requireWritable(invoice.entity()));
        return invoice;
    }
}
