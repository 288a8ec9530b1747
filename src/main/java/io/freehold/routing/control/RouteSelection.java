package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which commandes may have a lead, best first. A commande that lacks LB leads is best for an LB lead; then
 * priority decides, then who is most behind its weekly quota, then who ordered first.
 */
public final class RouteSelection {

    /** In the order in which they are asked; the contact comes last, so that it alone tells a duplicate. */
    static final List<Rule> RULES = List.of(
            new DepartmentNotCovered(),
            new CommandePaused(),
            new CalendarClosed(),
            new CrossEntityClosed(),
            new WeeklyQuotaReached(),
            new HourlyCapReached(),
            new DailyCapReached(),
            new WeeklyCapReached(),
            new MonthlyCapReached(),
            new TotalCapReached(),
            new DailyMoneyCapReached(),
            new WeeklyMoneyCapReached(),
            new MonthlyMoneyCapReached(),
            new TotalMoneyCapReached(),
            new BalanceExhausted(),
            new LbShareProtected(),
            new SameContactWithin30Days());

    private static final String DUPLICATE = new SameContactWithin30Days().name();

    private final List<Candidate> open = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    private RouteSelection() {}

    /**
     * Judges every candidate.
     *
     * @param candidates oldest first
     */
    public static RouteSelection choose(List<Candidate> candidates, Attempt attempt) {
        RouteSelection selection = new RouteSelection();
        List<Candidate> ranked = candidates.stream().sorted(rank(attempt)).toList();
        ranked.forEach(candidate -> selection.judge(candidate, attempt));
        return selection;
    }

    /** Whether the commande has a place for such a lead, whoever its person is. */
    static boolean hasPlace(Candidate candidate, Attempt attempt) {
        return RULES.stream()
                .filter(rule -> !(rule instanceof SameContactWithin30Days))
                .allMatch(rule -> rule.objection(candidate, attempt).isEmpty());
    }

    private void judge(Candidate candidate, Attempt attempt) {
        Verdict passed = new Verdict(
                candidate.id(),
                candidate.entity(),
                candidate.clientName(),
                true,
                null,
                null,
                candidate.terms().priority());
        for (Rule rule : RULES) {
            Optional<String> objection = rule.objection(candidate, attempt);
            if (objection.isPresent()) {
                verdicts.add(passed.refused(rule.name(), objection.get()));
                return;
            }
        }
        open.add(candidate);
        verdicts.add(passed);
    }

    /** Those that may have the lead, best first. */
    public List<Candidate> open() {
        return List.copyOf(open);
    }

    /** What was found of each, in the order of the rank. */
    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /** What the lead is when nobody gets it: a duplicate, if only the contact stood in the way of someone. */
    public LeadStatus outcomeWithout() {
        boolean duplicate = verdicts.stream().anyMatch(verdict -> DUPLICATE.equals(verdict.reason()));
        return duplicate ? LeadStatus.DUPLICATE : LeadStatus.NO_OPEN_ORDERS;
    }

    /** A stable order: equals stay as they came, oldest first. */
    private static Comparator<Candidate> rank(Attempt attempt) {
        Comparator<Candidate> lbFirst =
                Comparator.comparing(candidate -> attempt.lead().lb() && LbNeed.of(candidate) > 0 ? 0 : 1);
        return lbFirst.thenComparing(candidate -> candidate.terms().priority())
                .thenComparing(Comparator.comparing(RouteSelection::deficit).reversed());
    }

    /** The part of its weekly quota that a commande has not got yet, 0 to 1. */
    static BigDecimal deficit(Candidate candidate) {
        int quota = candidate.terms().weeklyQuota();
        BigDecimal missing = BigDecimal.valueOf((long) quota - candidate.used().week());
        return missing.divide(BigDecimal.valueOf(quota), MathContext.DECIMAL64);
    }
}
