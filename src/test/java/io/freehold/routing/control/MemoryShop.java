package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A shop that counts by the book, and holds the counters in memory to it until a place is given back. */
final class MemoryShop implements Shop {

    private final Book book;
    private final Map<CommandeId, Terms> terms = new HashMap<>();
    private final Map<CommandeId, Tally> tallies = new HashMap<>();
    private boolean given;

    MemoryShop(Book book) {
        this.book = book;
        book.commandes().forEach(commande -> tallies.put(commande, new Tally(Orders.price(), 0, 0)));
    }

    @Override
    public List<Candidate> candidates(String departement, Periods now) {
        return book.commandes().stream()
                .map(commande -> candidate(commande, departement, now))
                .toList();
    }

    private Candidate candidate(CommandeId commande, String departement, Periods now) {
        int number = book.commandes().indexOf(commande);
        boolean covers = number % 3 == 0 || departement.equals(number % 3 == 1 ? "75" : "69");
        return new Candidate(
                commande,
                "MAIN",
                new ClientId(commande.value()),
                "client " + number,
                covers,
                true,
                terms.get(commande),
                given
                        ? costing(book.used(commande, now))
                        : tallies.get(commande).used(now),
                null);
    }

    private static Used costing(Used used) {
        return new Used(
                used.hour(),
                used.day(),
                used.week(),
                used.month(),
                used.total(),
                used.lb(),
                cost(used.day()),
                cost(used.week()),
                cost(used.month()),
                cost(used.total()));
    }

    private static BigDecimal cost(int places) {
        return Orders.price().multiply(BigDecimal.valueOf(places));
    }

    @Override
    public boolean take(CommandeId commande, boolean lb, Periods now) {
        tallies.get(commande).take(now, lb);
        return true;
    }

    @Override
    public void release(CommandeId commande, boolean lb, Periods then) {
        given = true;
    }

    @Override
    public void agree(CommandeId commande, Terms agreed) {
        terms.put(commande, agreed);
    }
}
