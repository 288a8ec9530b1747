package io.freehold.commandes.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.freehold.commandes.BilledClient;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.ClientProfile;
import io.freehold.commandes.ClientView;
import io.freehold.commandes.entity.Client;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A client as members see it, and as the audit log keeps it. */
@ApplicationScoped
public class ClientPapers {

    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    @Inject
    Json json;

    public ClientView view(Client client) {
        ClientProfile profile = client.profile();
        return new ClientView(
                new ClientId(client.id()),
                client.entity(),
                profile.name(),
                profile.email(),
                profile.active(),
                profile.phone(),
                profile.address(),
                profile.vatNumber(),
                profile.vatRate().toPlainString(),
                profile.currency(),
                profile.delivery().method(),
                profile.delivery().url(),
                profile.delivery().week(),
                profile.returns().windowDays(),
                profile.returns().autoAccepted(),
                fields(client),
                client.createdAt(),
                client.updatedAt(),
                client.deletedAt().orElse(null),
                client.version());
    }

    /** The client as its invoices copy it. */
    public BilledClient billed(Client client) {
        ClientProfile profile = client.profile();
        return new BilledClient(
                new ClientId(client.id()),
                client.entity(),
                profile.name(),
                profile.email(),
                profile.address(),
                profile.vatNumber(),
                profile.vatRate(),
                profile.currency(),
                client.isDeleted());
    }

    /** Members' own fields in the form of a row. */
    public String row(Map<String, String> fields) {
        return json.write(new TreeMap<>(fields));
    }

    /** Members' own fields out of a row. */
    public Map<String, String> fields(Client client) {
        try {
            return json.mapper().readValue(client.crm(), FIELDS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the audit log keeps: everything but the members' own fields, of which it keeps the names. */
    public Map<String, Object> facts(Client client) {
        ClientProfile profile = client.profile();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", profile.name());
        facts.put("email", profile.email());
        facts.put("active", profile.active());
        facts.put("phone", Objects.requireNonNullElse(profile.phone(), ""));
        facts.put("address", Objects.requireNonNullElse(profile.address(), ""));
        facts.put("vatNumber", Objects.requireNonNullElse(profile.vatNumber(), ""));
        facts.put("vatRate", profile.vatRate().toPlainString());
        facts.put("currency", profile.currency());
        facts.put("deliveryMethod", profile.delivery().method().code());
        facts.put("deliveryUrl", Objects.requireNonNullElse(profile.delivery().url(), ""));
        facts.put("deliveryDays", profile.delivery().week());
        facts.put("returnWindowDays", profile.returns().windowDays());
        facts.put("returnsAutoAccepted", profile.returns().autoAccepted());
        facts.put("crm", fields(client).keySet());
        return facts;
    }
}
