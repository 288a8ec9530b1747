package io.freehold.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Histogram;
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
    private final Map<Series, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Series, Histogram> histograms = new ConcurrentHashMap<>();
    private Optional<MetricRegistry> registry = Optional.empty();

    /** Kept by us too: the registry looks through all its series at each lookup, which cost an eighth of a request. */
    private record Series(String name, List<String> labels) {

        static Series of(String name, String... labels) {
            return new Series(name, List.of(labels));
        }

        Tag[] tags() {
            Tag[] tags = new Tag[labels.size() / 2];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = new Tag(labels.get(2 * i), labels.get(2 * i + 1));
            }
            return tags;
        }
    }

    /** Keeps nothing: for tests outside the container. */
    public Measures() {}

    @Inject
    Measures(MetricRegistry registry) {
        this.registry = Optional.of(registry);
    }

    /** One more; {@code labels} are names and values in turn. */
    public void count(String name, String... labels) {
        registry.ifPresent(kept -> counter(kept, Series.of(name, labels)).inc());
    }

    /** Makes a counter visible at 0 before anything happened, so that its rate starts at the first event. */
    public void announceCount(String name, String... labels) {
        registry.ifPresent(kept -> counter(kept, Series.of(name, labels)));
    }

    /** It took so long; {@code labels} are names and values in turn. */
    public void took(String name, long milliseconds, String... labels) {
        registry.ifPresent(kept -> histogram(kept, Series.of(name, labels)).update(milliseconds));
    }

    /** Makes a duration visible before the first one was measured. */
    public void announceDuration(String name, String... labels) {
        registry.ifPresent(kept -> histogram(kept, Series.of(name, labels)));
    }

    /** A value that is asked for whenever someone looks. */
    public void gauge(String name, Supplier<Number> value, String... labels) {
        registry.ifPresent(
                kept -> kept.gauge(name, value, Series.of(name, labels).tags()));
    }

    /**
     * The tenant's label, asked for once for each thing that is measured of it: its id for the {@value
     * BusiestTenants#TENANTS_MAX} busiest of this server, {@code other} for the rest. A tenant that is no
     * longer among them loses its series.
     */
    public String tenantLabel(UUID tenant) {
        if (busiest.rank()) {
            registry.ifPresent(this::forgetOthers);
        }
        return busiest.served(tenant) ? tenant.toString() : OTHER;
    }

    private Counter counter(MetricRegistry kept, Series series) {
        Counter known = counters.get(series);
        return known == null
                ? counters.computeIfAbsent(series, fresh -> kept.counter(fresh.name(), fresh.tags()))
                : known;
    }

    private Histogram histogram(MetricRegistry kept, Series series) {
        Histogram known = histograms.get(series);
        return known == null
                ? histograms.computeIfAbsent(series, fresh -> kept.histogram(fresh.name(), fresh.tags()))
                : known;
    }

    private void forgetOthers(MetricRegistry kept) {
        kept.removeMatching((id, metric) ->
                id.getTags().entrySet().stream().anyMatch(tag -> namesAnother(tag.getKey(), tag.getValue())));
        counters.keySet().removeIf(this::isOfAnother);
        histograms.keySet().removeIf(this::isOfAnother);
    }

    private boolean isOfAnother(Series series) {
        return Arrays.stream(series.tags()).anyMatch(tag -> namesAnother(tag.getTagName(), tag.getTagValue()));
    }

    private boolean namesAnother(String label, String value) {
        return TENANT_LABELS.contains(label) && value.length() == ID_CHARACTERS && !busiest.isNamed(value);
    }
}
