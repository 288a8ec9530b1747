package io.freehold.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.audit.AuditLog;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.settings.control.Draft;
import io.freehold.settings.control.KeptElsewhere;
import io.freehold.settings.control.Values;
import io.freehold.settings.entity.SettingsStore;
import io.freehold.settings.entity.SettingsStore.Chosen;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tenant chooses for itself, over what the installation chose for all, over this release's
 * own defaults. Only what differs from the layers below is kept: a default that changes reaches
 * everybody who never chose otherwise.
 */
@ApplicationScoped
public class Settings {

    /** The permission to see and change them. */
    public static final String ACCESS = "settings.access";

    @Inject
    SettingsStore store;

    @Inject
    Draft draft;

    @Inject
    KeptElsewhere keptElsewhere;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Json json;

    /** What holds for the bound tenant, for modules that act by it. */
    @Transactional
    public <T extends Record> T current(Class<T> kind) {
        return state(kind, read(kind)).settings();
    }

    /** A subject's settings, defaults and version. */
    @Permit(ACCESS)
    @Transactional
    public <T extends Record> SettingsState<T> state(Class<T> kind) {
        return state(kind, read(kind));
    }

    /** All settings of a subject by their names, as a file keeps them. */
    @Permit(ACCESS)
    @Transactional
    public Map<String, Object> exported(Class<? extends Record> kind) {
        return mapper().convertValue(read(kind).settings, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /**
     * Puts a whole set of values in place; what equals its default goes on following it.
     *
     * @param version the one that the change starts from; 412 when it is no longer the newest
     */
    @Permit(ACCESS)
    @Transactional
    public <T extends Record> SettingsState<T> replace(Class<T> kind, int version, T wanted) {
        Layers layers = read(kind);
        if (version != layers.version) {
            throw new Refusal.Stale().raise();
        }
        change(Subject.of(kind), layers, tree(wanted));
        return state(kind, read(kind));
    }

    /**
     * Puts the values of an exported file in place; settings that it leaves out stay. 400 {@code
     * VALIDATION_FAILED} names each value that cannot be, and then nothing is changed.
     *
     * @param dryRun whether only to tell what would change
     * @return the settings that differ; 412 when somebody was faster
     */
    @Permit(ACCESS)
    @Transactional
    public <T extends Record> List<SettingChange> take(Class<T> kind, Map<String, Object> given, boolean dryRun) {
        Layers layers = read(kind);
        ObjectNode wanted = tree(draft.read(kind, layers.settings, given));
        List<SettingChange> changes = changes(layers.settings, wanted);
        if (!dryRun) {
            change(Subject.of(kind), layers, wanted);
        }
        return changes;
    }

    private void change(Subject subject, Layers layers, ObjectNode wanted) {
        List<SettingChange> changes = changes(layers.settings, wanted);
        if (changes.isEmpty()) {
            return;
        }
        String chosen = json.write(keptElsewhere.without(subject, Values.difference(layers.defaults, wanted)));
        if (!store.replace(subject, layers.version, chosen, clock.instant())) {
            throw new Refusal.Stale().raise();
        }
        keptElsewhere.settle(subject, wanted);
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        changes.forEach(change -> {
            before.put(change.key(), change.from());
            after.put(change.key(), change.to());
        });
        audit.record("settings.changed", subject.code() + "_settings", null, before, after);
        outbox.publish("settings.changed", ACCESS, new SettingsChanged(subject.code(), layers.version + 1));
    }

    private List<SettingChange> changes(ObjectNode from, ObjectNode to) {
        return Values.changed(from, to).stream()
                .map(key -> new SettingChange(key, plain(from, key), plain(to, key)))
                .toList();
    }

    private Object plain(ObjectNode values, String key) {
        return mapper().convertValue(values.get(key), Object.class);
    }

    private Layers read(Class<? extends Record> kind) {
        Subject subject = Subject.of(kind);
        Chosen chosen = store.find(subject);
        ObjectNode defaults = over(tree(subject.defaults()), chosen.installation());
        ObjectNode settings = over(defaults, chosen.own());
        keptElsewhere.read(subject, settings);
        return new Layers(defaults, settings, chosen.version());
    }

    private ObjectNode over(ObjectNode lower, Optional<String> upper) {
        return upper.map(text -> Values.over(lower, json.read(text, ObjectNode.class)))
                .orElse(lower);
    }

    private ObjectNode tree(Record values) {
        return mapper().valueToTree(values);
    }

    private ObjectMapper mapper() {
        return json.mapper();
    }

    private <T extends Record> SettingsState<T> state(Class<T> kind, Layers layers) {
        return new SettingsState<>(
                mapper().convertValue(layers.settings, kind),
                mapper().convertValue(layers.defaults, kind),
                layers.version);
    }

    private record Layers(ObjectNode defaults, ObjectNode settings, int version) {}
}
