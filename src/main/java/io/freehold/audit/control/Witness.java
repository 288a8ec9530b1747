package io.freehold.audit.control;

import io.freehold.audit.entity.AuditEntry.Circumstances;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Sees who acts, when and from where, as far as the thread knows. */
@ApplicationScoped
public class Witness {
    private static final String NOBODY = "NOBODY";

    private Clock clock;

    /** For the container. */
    protected Witness() {}

    @Inject
    Witness(Clock clock) {
        this.clock = clock;
    }

    /** The circumstances of what this thread does now; in jobs there is no request. */
    public Circumstances now() {
        Optional<Caller> caller = Caller.find();
        Optional<Request> request = Request.find();
        return new Circumstances(
                clock.instant(),
                caller.map(c -> c.kind().name()).orElse(NOBODY),
                caller.map(Caller::subject).orElse(null),
                caller.map(Caller::name).orElse(""),
                request.map(Request::ip).orElse(null),
                request.map(Request::userAgent).orElse(null),
                request.map(Request::id).orElse(null));
    }
}
