package io.freehold.routing.control;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.StandingOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where replays begin: the commandes, and what had been taken of them and by whom before the first lead. */
public final class Past {

    private final List<Place> places = new ArrayList<>();
    private final List<StandingOrder> orders;
    private final Detour detour;
    private final ZoneId zone;

    private record Place(
            CommandeId commande,
            ClientId client,
            String phone,
            @Nullable String email,
            Instant at) {}

    /**
     * @param orders oldest first, with what they had taken ever when the first lead came in
     * @param zone in which hours, days, weeks and months begin
     */
    public Past(List<StandingOrder> orders, Detour detour, ZoneId zone) {
        this.orders = List.copyOf(orders);
        this.detour = detour;
        this.zone = zone;
    }

    /** A place that was taken before the first lead, those of earlier moments first. */
    public void remember(CommandeId commande, ClientId client, String phone, @Nullable String email, Instant at) {
        places.add(new Place(commande, client, phone, email, at));
    }

    /** The commandes as they are. */
    public List<StandingOrder> orders() {
        return orders;
    }

    /** A replay that begins here, with each commande as the change makes it. */
    public Replay replay(UnaryOperator<StandingOrder> change) {
        Market market = new Market(orders.stream().map(change).toList());
        Contacts contacts = new Contacts();
        for (Place place : places) {
            market.remember(place.commande(), Periods.of(place.at(), zone));
            contacts.met(place.client(), place.phone(), place.email(), place.at());
        }
        return new Replay(market, contacts, detour, zone);
    }
}
