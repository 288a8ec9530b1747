package io.freehold.archive;

import io.freehold.accounts.Visits;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;

/**
 * A tenant's export by an operator, such as for a customer who left. The tenant's audit log names the
 * operator. Refuses with 403 without {@value #EXPORT}, with 404 when there is no such tenant.
 */
@ApplicationScoped
public class OperatorExports {

    /** What lets an operator do it. */
    public static final String EXPORT = "tenants.export";

    private Visits visits;
    private Exports exports;

    /** For the container. */
    protected OperatorExports() {}

    @Inject
    OperatorExports(Visits visits, Exports exports) {
        this.visits = visits;
        this.exports = exports;
    }

    /** Records that an export begins. */
    @Permit(EXPORT)
    public void begin(UUID tenant) {
        visits.in(tenant, Set.of(Exports.MANAGE), () -> {
            exports.begin();
            return tenant;
        });
    }

    /** Writes the file; refuses as {@link Exports#write}. */
    @Permit(EXPORT)
    public void write(UUID tenant, OutputStream out) throws IOException {
        try {
            visits.in(tenant, Set.of(Exports.MANAGE), () -> written(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean written(OutputStream out) {
        try {
            exports.write(out);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
