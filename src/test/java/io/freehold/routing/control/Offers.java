package io.freehold.routing.control;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.Candidate;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Funds;
import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import io.freehold.leads.LeadId;
import io.freehold.leads.RoutableLead;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Candidates and leads for tests of the rules; each starts as one that passes them all. */
record Offers(String name, boolean covers, boolean active, Terms terms, Used used, Calendar calendar, Funds funds) {

    static final Instant MONDAY_NOON = Instant.parse("2026-03-02T11:00:00Z");

    static Offers open(String name) {
        Terms terms = new Terms(1, 10, Caps.NONE, BigDecimal.ZERO, new BigDecimal("25.00"), "EUR");
        return new Offers(name, true, true, terms, Used.NOTHING, null, null);
    }

    Offers covering(boolean covered) {
        return new Offers(name, covered, active, terms, used, calendar, funds);
    }

    Offers active(boolean taking) {
        return new Offers(name, covers, taking, terms, used, calendar, funds);
    }

    Offers on(Calendar followed) {
        return new Offers(name, covers, active, terms, used, followed, funds);
    }

    Offers used(Used taken) {
        return new Offers(name, covers, active, terms, taken, calendar, funds);
    }

    Offers funded(Funds left) {
        return new Offers(name, covers, active, terms, used, calendar, left);
    }

    Offers priority(int rank) {
        return with(new Terms(rank, terms.weeklyQuota(), terms.caps(), terms.lbTarget(), terms.price(), "EUR"));
    }

    Offers quota(int weekly) {
        return with(new Terms(terms.priority(), weekly, terms.caps(), terms.lbTarget(), terms.price(), "EUR"));
    }

    Offers caps(Caps limits) {
        return with(new Terms(terms.priority(), terms.weeklyQuota(), limits, terms.lbTarget(), terms.price(), "EUR"));
    }

    Offers lbTarget(String share) {
        return with(new Terms(
                terms.priority(), terms.weeklyQuota(), terms.caps(), new BigDecimal(share), terms.price(), "EUR"));
    }

    private Offers with(Terms agreed) {
        return new Offers(name, covers, active, agreed, used, calendar, funds);
    }

    Candidate candidate() {
        ClientId client = new ClientId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Candidate(
                new CommandeId(UUID.randomUUID()), "MAIN", client, name, covers, active, terms, used, calendar, funds);
    }

    static Attempt attempt() {
        return attempt(false, Set.of());
    }

    static Attempt attempt(boolean lb, Set<ClientId> met) {
        RoutableLead lead = new RoutableLead(
                new LeadId(UUID.randomUUID()),
                "MAIN",
                "solar",
                "75",
                "+33639981234",
                "camille@example.org",
                lb,
                false,
                false,
                MONDAY_NOON);
        return new Attempt(lead, MONDAY_NOON, met);
    }
}
