package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Terms;
import java.util.Optional;

/** The client pays from its balance, and what is left there does not pay for a lead. */
final class BalanceExhausted implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        Terms terms = candidate.terms();
        return candidate
                .funds()
                .filter(funds -> !funds.cover(terms.price(), terms.currency()))
                .map(funds -> funds.available() + " " + funds.currency() + " left, a lead costs " + terms.price() + " "
                        + terms.currency());
    }
}
