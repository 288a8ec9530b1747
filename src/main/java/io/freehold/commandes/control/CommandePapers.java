package io.freehold.commandes.control;

import io.freehold.commandes.Caps;
import io.freehold.commandes.Terms;
import io.freehold.commandes.entity.Commande;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the audit log keeps of a commande, and whether a change opens it. */
public final class CommandePapers {

    private CommandePapers() {}

    /** All that may be changed. */
    public static Map<String, Object> facts(Commande commande, Set<String> departements) {
        Terms terms = commande.terms();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("active", commande.isActive());
        commande.pausedReason().ifPresent(reason -> facts.put("pausedReason", reason));
        facts.put("departements", departements);
        commande.calendarId().ifPresent(calendar -> facts.put("calendar", calendar.toString()));
        facts.put("priority", terms.priority());
        facts.put("weeklyQuota", terms.weeklyQuota());
        facts.put("caps", caps(terms.caps()));
        facts.put("lbTarget", terms.lbTarget().toPlainString());
        facts.put("price", terms.price().toPlainString());
        facts.put("ownPrice", commande.hasOwnPrice());
        return facts;
    }

    private static Map<String, Object> caps(Caps caps) {
        Map<String, Object> facts = new TreeMap<>();
        put(facts, "hour", caps.hour());
        put(facts, "day", caps.day());
        put(facts, "week", caps.week());
        put(facts, "month", caps.month());
        put(facts, "total", caps.total());
        put(facts, "moneyDay", caps.moneyDay());
        put(facts, "moneyWeek", caps.moneyWeek());
        put(facts, "moneyMonth", caps.moneyMonth());
        put(facts, "moneyTotal", caps.moneyTotal());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Number limit) {
        if (limit != null) {
            facts.put(name, limit instanceof BigDecimal amount ? amount.toPlainString() : limit);
        }
    }

    /** Whether leads may pass now that did not before. */
    public static boolean opens(Terms before, Terms after) {
        return after.weeklyQuota() > before.weeklyQuota()
                || after.lbTarget().compareTo(before.lbTarget()) < 0
                || after.price().compareTo(before.price()) < 0
                || opens(before.caps(), after.caps());
    }

    private static boolean opens(Caps before, Caps after) {
        return raised(before.hour(), after.hour())
                || raised(before.day(), after.day())
                || raised(before.week(), after.week())
                || raised(before.month(), after.month())
                || raised(before.total(), after.total())
                || raised(before.moneyDay(), after.moneyDay())
                || raised(before.moneyWeek(), after.moneyWeek())
                || raised(before.moneyMonth(), after.moneyMonth())
                || raised(before.moneyTotal(), after.moneyTotal());
    }

    private static <N extends Comparable<N>> boolean raised(@Nullable N before, @Nullable N after) {
        return before != null && (after == null || after.compareTo(before) > 0);
    }
}
