package io.freehold.leads.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.leads.ProviderId;
import io.freehold.leads.ProviderView;
import io.freehold.leads.entity.Provider;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.tenancy.EntityScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds providers within the caller's companies and shows them. */
@ApplicationScoped
public class ProviderDesk {

    private static final TypeReference<LinkedHashMap<String, Object>> MAPPING = new TypeReference<>() {};

    @Inject
    ProviderStore store;

    @Inject
    Json json;

    /** One that the caller may read; 404. */
    public Provider readable(ProviderId id) {
        return store.find(id.value())
                .filter(found -> EntityScope.current().readable().contains(found.entity()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** One that the caller may change, held until the transaction ends; 404, or 403 outside the scope. */
    public Provider editable(ProviderId id) {
        Provider provider = store.hold(id.value())
                .filter(found -> EntityScope.find()
                        .map(scope -> scope.granted().contains(found.entity()))
                        .orElse(true))
                .orElseThrow(() -> new Refusal.NotFound().raise());
        EntityScope.find().ifPresent(scope -> scope.requireWritable(provider.entity()));
        return provider;
    }

    /** The mapping as its row keeps it. */
    public String written(Map<String, Object> mapping) {
        return json.write(mapping);
    }

    public ProviderView view(Provider provider) {
        return new ProviderView(
                new ProviderId(provider.id()),
                provider.name(),
                provider.entity(),
                provider.entityLocked(),
                provider.lb(),
                provider.dailyCap().orElse(null),
                provider.ratePerMinute().orElse(null),
                provider.isActive(),
                mapping(provider),
                provider.isQuarantined(),
                provider.quarantineReason().orElse(null),
                provider.createdAt(),
                provider.version());
    }

    /** What the audit log keeps of it. */
    public Map<String, Object> facts(Provider provider) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", provider.name());
        facts.put("entity", provider.entity());
        facts.put("entityLocked", provider.entityLocked());
        facts.put("lb", provider.lb());
        provider.dailyCap().ifPresent(cap -> facts.put("dailyCap", cap));
        provider.ratePerMinute().ifPresent(rate -> facts.put("ratePerMinute", rate));
        facts.put("active", provider.isActive());
        facts.put("mapping", mapping(provider));
        return facts;
    }

    private Map<String, Object> mapping(Provider provider) {
        try {
            return json.mapper().readValue(provider.mapping(), MAPPING);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
