package io.freehold.tenancy;

import io.freehold.tenancy.entity.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Looks over the fences once the schema is there. In production a server with an open fence, or with a
 * flag off and no {@code BREAK_GLASS_REASON}, never gets ready.
 */
@ApplicationScoped
public class SelfCheck {

    private static final Logger LOG = System.getLogger(SelfCheck.class.getName());

    @Inject
    private Catalogue catalogue;

    @Inject
    private IsolationFlags flags;

    private volatile boolean sound;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Migrations.then(this::look);
    }

    /** Whether this server may serve, as far as isolation goes. */
    public boolean isSound() {
        return sound;
    }

    private void look() {
        List<Finding> findings = catalogue.findings();
        findings.forEach(finding -> LOG.log(Level.ERROR, "Isolation: {0}: {1}", finding.finding(), finding.object()));
        List<String> off = flags.off();
        if (!off.isEmpty()) {
            LOG.log(
                    Level.ERROR,
                    "Isolation: switched off: {0}; reason given: {1}",
                    off,
                    flags.breakGlassReason().orElse("none"));
        }
        boolean excused = off.isEmpty() || flags.breakGlassReason().isPresent();
        sound = Mode.current() != Mode.PRODUCTION || findings.isEmpty() && excused;
    }
}
