package io.freehold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The flags of seed 003. All are on unless said otherwise; in production one that is off keeps the
 * server from getting ready, unless {@code BREAK_GLASS_REASON} says why.
 */
@ApplicationScoped
public class IsolationFlags {

    private static final List<String> FLAGS = List.of(
            "MULTI_TENANCY_ENABLED",
            "TENANT_MIGRATION_PHASE_1",
            "TENANT_MIGRATION_PHASE_2",
            "TENANT_MIGRATION_PHASE_3",
            "ENFORCE_RLS");

    private final Config config;

    /** For the container. */
    protected IsolationFlags() {
        this(null);
    }

    @Inject
    public IsolationFlags(Config config) {
        this.config = config;
    }

    /** Names of the flags that were switched off. */
    public List<String> off() {
        return FLAGS.stream().filter(flag -> !isOn(flag)).toList();
    }

    /** Why an operator runs production with a flag off. */
    public Optional<String> breakGlassReason() {
        return config.getOptionalValue("BREAK_GLASS_REASON", String.class).filter(reason -> !reason.isBlank());
    }

    /** {@code MAINTENANCE_MODE=true}: 503 on all but health and operators. */
    public boolean maintenance() {
        return config.getOptionalValue("MAINTENANCE_MODE", Boolean.class).orElse(false);
    }

    private boolean isOn(String flag) {
        return config.getOptionalValue(flag, Boolean.class).orElse(true);
    }
}
