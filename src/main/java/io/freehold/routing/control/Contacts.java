package io.freehold.routing.control;

import io.freehold.commandes.ClientId;
import io.freehold.leads.RoutableLead;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who met which contact last. */
public final class Contacts {

    private final Map<String, Map<ClientId, Instant>> lastMet = new HashMap<>();

    /** The client met the contact. */
    public void met(ClientId client, String phone, @Nullable String email, Instant at) {
        note(phone, client, at);
        if (email != null) {
            note(email, client, at);
        }
    }

    private void note(String contact, ClientId client, Instant at) {
        lastMet.computeIfAbsent(contact, none -> new HashMap<>(2)).merge(client, at, Contacts::later);
    }

    /** Clients that met the lead's number or address after that moment. */
    public Set<ClientId> of(RoutableLead lead, Instant since) {
        Set<ClientId> clients = new HashSet<>();
        collect(lead.phone(), since, clients);
        lead.email().ifPresent(email -> collect(email, since, clients));
        return clients;
    }

    private void collect(String contact, Instant since, Set<ClientId> clients) {
        lastMet.getOrDefault(contact, Map.of()).forEach((client, at) -> {
            if (at.isAfter(since)) {
                clients.add(client);
            }
        });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
