package io.freehold.archive.entity;

import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.TenantSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Everything that the bound tenant has, as of one moment. */
@ApplicationScoped
public class TenantRows {

    private TenantSnapshot snapshot;

    /** For the container. */
    protected TenantRows() {}

    @Inject
    public TenantRows(TenantSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What is done with the rows. */
    @FunctionalInterface
    public interface Reading {
        void of(Rows rows) throws IOException;
    }

    /** Reads within one snapshot; what writing out fails with comes out as it is. */
    public void read(Reading reading) throws IOException {
        try {
            snapshot.look("read out a tenant", connection -> {
                try {
                    reading.of(new Rows(connection, TenantScope.current().value()));
                    return null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
