package io.freehold.routing.control;

import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.StandingOrder;
import io.freehold.commandes.Terms;
import io.freehold.leads.LeadId;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.CrossEntityState;
import io.freehold.routing.CrossEntityTerms;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Commandes and leads for tests of what is reckoned in memory. */
final class Orders {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday, 12:00 in Paris. */
    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    static final Detour NOWHERE = new Detour(new CrossEntityState(false, List.of(), null, 0), Optional.empty());

    private Orders() {}

    static StandingOrder order(String client, int weeklyQuota) {
        return order("MAIN", client, new Terms(1, weeklyQuota, Caps.NONE, BigDecimal.ZERO, price(), "EUR"));
    }

    static StandingOrder order(String entity, String client, Terms terms) {
        return new StandingOrder(
                new CommandeId(named(client)),
                entity,
                "solar",
                new ClientId(named("client " + client)),
                client,
                Set.of("75"),
                true,
                terms,
                null,
                0,
                0);
    }

    static Detour from(String one, String other) {
        CrossEntityTerms.Pair pair = new CrossEntityTerms.Pair(one, other, List.of());
        return new Detour(new CrossEntityState(true, List.of(pair), null, 1), Optional.empty());
    }

    static RoutableLead lead(int number, boolean lb, Instant at) {
        return lead(number, "+336399" + number, lb, at);
    }

    static RoutableLead lead(int number, String phone, boolean lb, Instant at) {
        return new RoutableLead(
                new LeadId(named("lead " + number)), "MAIN", "solar", "75", phone, null, lb, false, false, at);
    }

    static BigDecimal price() {
        return new BigDecimal("25.00");
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
