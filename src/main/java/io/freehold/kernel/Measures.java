package io.freehold.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What is counted and timed, shown at {@code /metrics}. Names are those of spec: monitoring; the
 * buckets of a duration stand in {@code microprofile-config.properties}, by its name.
 */
@ApplicationScoped
public class Measures {
    /** An id's; the words that stand for several tenants are shorter. */
    private static final int ID_CHARACTERS = 36;

    private static final String OTHER = "other";

    /** Labels that name a tenant. */
    private static final Set<String> TENANT_LABELS = Set.of("tenant", "tenant_id");

    private final BusiestTenants busiest = new BusiestTenants(System::nanoTime);
    private Optional<MetricRegistry> registry = Optional.empty();

    /** Keeps nothing: for tests outside the container. */
    public Measures() {}

    @Inject
    Measures(MetricRegistry registry) {
        this.registry = Optional.of(registry);
    }

    /** One more; {@code labels} are names and values in turn. */
    public void count(String name, String... labels) {
        registry.ifPresent(kept -> kept.counter(name, tags(labels)).inc());
    }

    /** Makes a counter visible at 0 before anything happened, so that its rate starts at the first event. */
    public void announceCount(String name, String... labels) {
        registry.ifPresent(kept -> kept.counter(name, tags(labels)));
    }

    /** It took so long; {@code labels} are names and values in turn. */
    public void took(String name, long milliseconds, String... labels) {
        registry.ifPresent(kept -> kept.histogram(name, tags(labels)).update(milliseconds));
    }

    /** Makes a duration visible before the first one was measured. */
    public void announceDuration(String name, String... labels) {
        registry.ifPresent(kept -> kept.histogram(name, tags(labels)));
    }

    /** A value that is asked for whenever someone looks. */
    public void gauge(String name, Supplier<Number> value, String... labels) {
        registry.ifPresent(kept -> kept.gauge(name, value, tags(labels)));
    }

    /**
     * The tenant's label, asked for once for each thing that is measured of it: its id for the {@value
     * BusiestTenants#TENANTS_MAX} busiest of this server, {@code other} for the rest. A tenant that is no
     * longer among them loses its series.
     */
    public String tenantLabel(UUID tenant) {
        if (busiest.rank()) {
            registry.ifPresent(kept -> kept.removeMatching((id, metric) -> isOfAnother(id)));
        }
        return busiest.served(tenant) ? tenant.toString() : OTHER;
    }

    private boolean isOfAnother(MetricID series) {
        return series.getTags().entrySet().stream()
                .filter(tag -> TENANT_LABELS.contains(tag.getKey()))
                .anyMatch(tag -> tag.getValue().length() == ID_CHARACTERS && !busiest.isNamed(tag.getValue()));
    }

    private static Tag[] tags(String... labels) {
        Tag[] tags = new Tag[labels.length / 2];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = new Tag(labels[2 * i], labels[2 * i + 1]);
        }
        return tags;
    }
}
