package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.FieldMapping;
import io.freehold.leads.control.ProviderDesk;
import io.freehold.leads.control.SourceKeys;
import io.freehold.leads.entity.Provider;
import io.freehold.leads.entity.ProviderKey;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may send leads, always within the legal companies that the caller may see. */
@ApplicationScoped
public class Providers {

    @Inject
    ProviderStore store;

    @Inject
    ProviderDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    SecureRandom random;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A page of them, by name. */
    @Permit("providers.access")
    @Transactional
    public Page<ProviderView> list(ProviderFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<ProviderView> views =
                store.list(filter, readable, request).stream().map(desk::view).toList();
        return Page.of(views, request, store.count(filter, readable));
    }

    /** One of them; 404 when it is absent, deleted, another tenant's or another company's. */
    @Permit("providers.access")
    @Transactional
    public ProviderView get(ProviderId id) {
        return desk.view(desk.readable(id));
    }

    /**
     * Sets a provider up with a key of its own. Refuses with 400 a mapping that cannot be read, with 403 a
     * company outside the scope, with 409 {@code PROVIDER_NAME_TAKEN} the name of another.
     */
    @Permit("providers.access")
    @Transactional
    public IssuedSource create(NewProvider described) {
        EntityScope.current().requireWritable(described.entity());
        String key = SourceKeys.fresh(random);
        return new IssuedSource(desk.view(added(described, key)), key);
    }

    /** Sets a provider up, known by this key; its hash alone is kept. */
    @Permit("providers.access")
    @Transactional
    public ProviderId admit(NewProvider described, String key) {
        return new ProviderId(added(described, key).id());
    }

    /**
     * Changes a provider. Refuses with 412 a version that is no longer the newest, and as {@link #create}
     * does.
     */
    @Permit("providers.access")
    @Transactional
    public ProviderView edit(ProviderId id, int version, ProviderEdit edit) {
        Provider provider = desk.editable(id);
        Versions.require(version, provider.version());
        edit.mapping().ifPresent(FieldMapping::require);
        edit.name()
                .map(String::strip)
                .filter(name -> !name.equals(provider.name()))
                .ifPresent(this::requireFree);
        Map<String, Object> before = desk.facts(provider);
        provider.changed(edit, edit.mapping().map(desk::written));
        store.flush();
        audit.record("provider.edited", "provider", provider.id(), before, desk.facts(provider));
        return desk.view(provider);
    }

    /** Takes a provider out: its keys open nothing any more, its leads and their figures stay. */
    @Permit("providers.access")
    @Transactional
    public void delete(ProviderId id, int version) {
        Provider provider = desk.editable(id);
        Versions.require(version, provider.version());
        Instant now = now();
        store.keys(provider.id(), now).forEach(key -> key.endsAt(now));
        provider.deleted(now);
        audit.record("provider.deleted", "provider", provider.id(), desk.facts(provider), Map.of());
    }

    private Provider added(NewProvider described, String key) {
        FieldMapping.require(described.mapping());
        requireFree(described.name());
        Instant now = now();
        Provider provider = new Provider(ids.next(), described, desk.written(described.mapping()), now);
        store.add(provider);
        store.add(new ProviderKey(ids.next(), provider.id(), SourceKeys.hash(key), now));
        audit.record("provider.added", "provider", provider.id(), Map.of(), desk.facts(provider));
        return provider;
    }

    private void requireFree(String name) {
        if (store.isTaken(name)) {
            String detail = "There is a provider of this name already.";
            throw new Refusal.Conflict("PROVIDER_NAME_TAKEN", detail, List.of(new FieldError("name", detail))).raise();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
