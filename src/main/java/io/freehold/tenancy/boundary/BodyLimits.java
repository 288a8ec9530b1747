package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a body may be (spec: contract): 1 MiB, but where a file is sent, which goes to disk. */
@ApplicationScoped
public class BodyLimits {

    /** 1 MiB, as the contract says. */
    static final long BYTES_MAX = 1 << 20;

    /** 25 MiB, as the contract says of uploads. */
    static final long UPLOAD_BYTES_MAX = 25L << 20;

    private static final String IMPORT = "/api/leads/import";
    private static final String RESTORATION = "/api/admin/tenants/restore";

    @Inject
    @ConfigProperty(name = "archive.bytes.max", defaultValue = "2147483648")
    private long archiveBytesMax;

    long of(Request request) {
        return switch (request.path()) {
            case RESTORATION -> archiveBytesMax;
            case IMPORT -> UPLOAD_BYTES_MAX;
            default -> BYTES_MAX;
        };
    }
}
