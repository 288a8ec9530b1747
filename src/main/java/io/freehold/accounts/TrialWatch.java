package io.freehold.accounts;

import io.freehold.accounts.control.TrialNotices;
import io.freehold.accounts.entity.TenantRegister;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/** Looks after all trials that end soon. */
@ApplicationScoped
public class TrialWatch {

    private static final Logger LOG = System.getLogger(TrialWatch.class.getName());

    @Inject
    TenantRegister register;

    @Inject
    Trials trials;

    @Inject
    Clock clock;

    /** Looks at each of them in its own scope; one that fails keeps no other from its turn. */
    public int sweep() {
        List<TenantId> ending = register.trialsEndingBefore(clock.instant().plus(TrialNotices.FIRST));
        ending.forEach(this::look);
        return ending.size();
    }

    private void look(TenantId tenant) {
        try {
            TenantScope.in(tenant, trials::look);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The trial of " + tenant + " could not be looked at; the next sweep tries again", e);
        }
    }
}
