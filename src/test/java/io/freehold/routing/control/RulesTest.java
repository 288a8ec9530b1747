package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.Candidate;
import io.freehold.commandes.Caps;
import io.freehold.commandes.Funds;
import io.freehold.commandes.Used;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One test a rule, named as the rule. */
class RulesTest {

    private static final Offers OPEN = Offers.open("Soleil");
    private static final Attempt ATTEMPT = Offers.attempt();

    @Test
    void departmentNotCovered() {
        refuses(new DepartmentNotCovered(), OPEN.covering(false), "does not cover 75");
    }

    @Test
    void commandePaused() {
        refuses(new CommandePaused(), OPEN.active(false), "is paused");
    }

    @Test
    void calendarClosed() {
        Calendar closed = new Calendar(ZoneId.of("Europe/Paris"), Map.of(), Set.of());
        refuses(new CalendarClosed(), OPEN.on(closed), "is closed at 2026-03-02T12:00");
    }

    @Test
    void crossEntityClosed() {
        Calendar closed = new Calendar(ZoneId.of("Europe/Paris"), Map.of(), Set.of());
        assertThat(new CrossEntityClosed().objection(OPEN.candidate(), ATTEMPT.during(Optional.of(closed))))
                .contains("no lead changes its company at 2026-03-02T12:00");
        passes(new CrossEntityClosed(), OPEN);
    }

    @Test
    void weeklyQuotaReached() {
        refuses(new WeeklyQuotaReached(), OPEN.quota(10).used(new Used(0, 0, 10, 10, 10, 0)), "10 of 10");
        passes(new WeeklyQuotaReached(), OPEN.quota(10).used(new Used(9, 9, 9, 90, 900, 0)));
    }

    @Test
    void hourlyCapReached() {
        refuses(
                new HourlyCapReached(),
                OPEN.caps(caps(2, null, null, null, null)).used(new Used(2, 2, 2, 2, 2, 0)),
                "2 of 2");
        passes(
                new HourlyCapReached(),
                OPEN.caps(caps(2, null, null, null, null)).used(new Used(1, 9, 9, 9, 9, 0)));
    }

    @Test
    void dailyCapReached() {
        refuses(
                new DailyCapReached(),
                OPEN.caps(caps(null, 3, null, null, null)).used(new Used(0, 3, 3, 3, 3, 0)),
                "3 of 3");
        passes(new DailyCapReached(), OPEN.caps(caps(null, 3, null, null, null)).used(new Used(0, 2, 9, 9, 9, 0)));
    }

    @Test
    void weeklyCapReached() {
        refuses(
                new WeeklyCapReached(),
                OPEN.caps(caps(null, null, 4, null, null)).used(new Used(0, 0, 5, 5, 5, 0)),
                "5 of 4");
        passes(
                new WeeklyCapReached(),
                OPEN.caps(caps(null, null, 4, null, null)).used(new Used(0, 0, 3, 9, 9, 0)));
    }

    @Test
    void monthlyCapReached() {
        refuses(
                new MonthlyCapReached(),
                OPEN.caps(caps(null, null, null, 5, null)).used(new Used(0, 0, 0, 5, 5, 0)),
                "5 of 5");
        passes(
                new MonthlyCapReached(),
                OPEN.caps(caps(null, null, null, 5, null)).used(new Used(0, 0, 0, 4, 9, 0)));
    }

    @Test
    void totalCapReached() {
        refuses(
                new TotalCapReached(),
                OPEN.caps(caps(null, null, null, null, 6)).used(new Used(0, 0, 0, 0, 6, 0)),
                "6 of 6");
        passes(new TotalCapReached(), OPEN.caps(caps(null, null, null, null, 6)).used(new Used(0, 0, 0, 0, 5, 0)));
    }

    @Test
    void dailyMoneyCapReached() {
        moneyCap(new DailyMoneyCapReached(), 0);
    }

    @Test
    void weeklyMoneyCapReached() {
        moneyCap(new WeeklyMoneyCapReached(), 1);
    }

    @Test
    void monthlyMoneyCapReached() {
        moneyCap(new MonthlyMoneyCapReached(), 2);
    }

    @Test
    void totalMoneyCapReached() {
        moneyCap(new TotalMoneyCapReached(), 3);
    }

    /** A lead costs 25.00: 75.00 hold three and not four, 99.99 too. */
    private static void moneyCap(Rule rule, int period) {
        refuses(
                rule,
                OPEN.caps(money(period, "75.00")).used(spent(period, "75.00")),
                "75.00 of 75.00, a lead costs 25.00");
        refuses(
                rule,
                OPEN.caps(money(period, "99.99")).used(spent(period, "75.00")),
                "75.00 of 99.99, a lead costs 25.00");
        passes(rule, OPEN.caps(money(period, "100.00")).used(spent(period, "75.00")));
        passes(rule, OPEN.used(spent(period, "75000.00")));
        for (int other = 0; other < 4; other++) {
            if (other != period) {
                passes(rule, OPEN.caps(money(other, "0.00")).used(spent(other, "75.00")));
            }
        }
    }

    @Test
    void balanceExhausted() {
        refuses(new BalanceExhausted(), OPEN.funded(left("24.99", "EUR")), "24.99 EUR left, a lead costs 25.00 EUR");
        refuses(new BalanceExhausted(), OPEN.funded(left("-3.00", "EUR")), "-3.00 EUR left, a lead costs 25.00 EUR");
        refuses(new BalanceExhausted(), OPEN.funded(left("90.00", "USD")), "90.00 USD left, a lead costs 25.00 EUR");
        passes(new BalanceExhausted(), OPEN.funded(left("25.00", "EUR")));
        passes(new BalanceExhausted(), OPEN);
    }

    private static Funds left(String amount, String currency) {
        return new Funds(new BigDecimal(amount), currency);
    }

    private static Caps money(int period, String amount) {
        BigDecimal[] caps = new BigDecimal[4];
        caps[period] = new BigDecimal(amount);
        return new Caps(null, null, null, null, null, caps[0], caps[1], caps[2], caps[3]);
    }

    private static Used spent(int period, String amount) {
        BigDecimal[] money = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        money[period] = new BigDecimal(amount);
        return new Used(1, 1, 1, 1, 1, 0, money[0], money[1], money[2], money[3]);
    }

    @Test
    void sameContactWithin30Days() {
        Candidate candidate = OPEN.candidate();
        Attempt again = Offers.attempt(false, Set.of(candidate.client()));
        assertThat(new SameContactWithin30Days().objection(candidate, again))
                .contains("has met this contact within 30 days");
        assertThat(new SameContactWithin30Days().objection(candidate, ATTEMPT)).isEmpty();
    }

    @Test
    void lbShareProtected() {
        Offers lacking = OPEN.lbTarget("0.3").used(new Used(0, 0, 3, 3, 3, 1));
        refuses(new LbShareProtected(), lacking, "waits for 1 LB lead");
        passes(new LbShareProtected(), OPEN.lbTarget("0.3").used(new Used(0, 0, 2, 2, 2, 1)));
        assertThat(new LbShareProtected().objection(lacking.candidate(), Offers.attempt(true, Set.of())))
                .isEmpty();
    }

    @Test
    void aRuleThatDoesNotApplyIsSilent() {
        for (Rule rule : RouteSelection.RULES) {
            passes(rule, OPEN);
        }
    }

    @Test
    void everyRuleHasItsTest() {
        List<String> tests = Arrays.stream(RulesTest.class.getDeclaredMethods())
                .map(Method::getName)
                .toList();
        assertThat(RouteSelection.RULES)
                .allSatisfy(rule -> assertThat(tests)
                        .contains(Character.toLowerCase(rule.name().charAt(0))
                                + rule.name().substring(1)));
    }

    private static void refuses(Rule rule, Offers offer, String detail) {
        assertThat(rule.objection(offer.candidate(), ATTEMPT)).contains(detail);
    }

    private static void passes(Rule rule, Offers offer) {
        assertThat(rule.objection(offer.candidate(), ATTEMPT)).isEmpty();
    }

    private static Caps caps(Integer hour, Integer day, Integer week, Integer month, Integer total) {
        return new Caps(hour, day, week, month, total);
    }
}
