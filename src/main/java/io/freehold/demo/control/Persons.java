package io.freehold.demo.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * People who do not exist. Their telephone numbers are from the ranges that ARCEP keeps for fiction, their
 * addresses from a domain that RFC 2606 reserves.
 */
final class Persons {

    private static final List<String> FIRST_NAMES = List.of(
            "Camille", "Louise", "Jules", "Emma", "Hugo", "Alice", "Léo", "Chloé", "Arthur", "Inès", "Gabriel", "Manon",
            "Raphaël", "Zoé", "Nathan", "Jade", "Théo", "Léa", "Noé", "Margaux", "Adam", "Élise", "Paul", "Sarah");

    private static final List<String> LAST_NAMES = List.of(
            "Martin",
            "Bernard",
            "Dubois",
            "Robert",
            "Richard",
            "Durand",
            "Leroy",
            "Moreau",
            "Simon",
            "Laurent",
            "Lefebvre",
            "Michel",
            "Garcia",
            "Roux",
            "Fournier",
            "Girard",
            "Bonnet",
            "Dupont",
            "Lambert",
            "Fontaine",
            "Rousseau",
            "Vincent",
            "Muller",
            "Lefèvre",
            "Faure",
            "André",
            "Mercier",
            "Blanc",
            "Guérin",
            "Boyer");

    private static final int REPEATED_PERCENT = 8;

    private final SplittableRandom random;
    private final List<ObjectNode> met = new ArrayList<>();

    Persons(SplittableRandom random) {
        this.random = random;
    }

    /** A new person, or now and then one who asked before. */
    ObjectNode next() {
        boolean again = !met.isEmpty() && random.nextInt(100) < REPEATED_PERCENT;
        if (again) {
            return met.get(random.nextInt(met.size())).deepCopy();
        }
        int number = met.size();
        ObjectNode person = JsonNodeFactory.instance.objectNode();
        person.put("firstName", FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())));
        person.put("lastName", LAST_NAMES.get(random.nextInt(LAST_NAMES.size())));
        String range = number % 3 == 0 ? "01 99 00" : "06 39 98";
        person.put("phone", "%s %02d %02d".formatted(range, number / 100 % 100, number % 100));
        person.put("email", "demo" + number + "@example.org");
        met.add(person);
        return person.deepCopy();
    }
}
