package io.freehold.commandes;

import static io.freehold.commandes.Purse.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A place of a client that pays from its balance is taken with its money, exactly, and given back with it. */
class PlacesIT {

    private final Purse purse = new Purse();

    @Test
    void sixtyFourAtOnceTakeExactlyWhatTheBalancePays() throws Exception {
        UUID commande = prepaid("250.00");
        Candidate candidate = purse.candidate(commande);
        Callable<Optional<BigDecimal>> one = () -> purse.take(candidate, Purse.lead(), NOON);
        List<Optional<BigDecimal>> answers = Purse.atOnce(Collections.nCopies(64, one));
        assertThat(answers.stream().filter(Optional::isPresent))
                .as("10 × 25.00")
                .hasSize(10);
        assertThat(purse.balance(commande)).isEqualByComparingTo("0.00");
        assertThat(purse.candidate(commande).used().total()).isEqualTo(10);
    }

    /** Who fails at one client goes on to the other while another lead does so the other way round. */
    @Test
    void whoseMoneyRunsOutTogetherMakesNobodyWaitInARing() throws Exception {
        Candidate one = purse.candidate(prepaid("125.00"));
        Candidate other = purse.candidate(prepaid("125.00"));
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            List<Candidate> order = i % 2 == 0 ? List.of(one, other) : List.of(other, one);
            acts.add(() -> purse.in(manager -> order.stream()
                    .anyMatch(candidate ->
                            purse.places.take(candidate, Purse.lead(), NOON).isPresent())));
        }
        assertThat(Purse.atOnce(acts).stream().filter(taken -> taken)).hasSize(10);
        assertThat(purse.balance(one.id().value())).isEqualByComparingTo("0.00");
        assertThat(purse.balance(other.id().value())).isEqualByComparingTo("0.00");
    }

    @Test
    void aBalanceIsOneForAllCommandesOfItsClient() {
        UUID first = prepaid("50.00");
        UUID second = purse.second(first);
        assertThat(purse.take(purse.candidate(first), Purse.lead(), NOON)).isPresent();
        assertThat(purse.take(purse.candidate(second), Purse.lead(), NOON)).isPresent();
        assertThat(purse.take(purse.candidate(first), Purse.lead(), NOON)).isEmpty();
        assertThat(purse.candidate(first).used().total())
                .as("the place was let go")
                .isEqualTo(1);
    }

    @Test
    void aCreditLimitMayBeSpentToTheCentAndNotBeyond() {
        UUID commande = purse.commande(100);
        purse.agree(commande, BalanceMode.CREDIT, "49.99");
        purse.enter(commande, "0.01", "EUR");
        assertThat(purse.candidate(commande).funds()).contains(new Funds(new BigDecimal("50.00"), "EUR"));
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), NOON)).isPresent();
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), NOON)).isPresent();
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), NOON)).isEmpty();
        assertThat(purse.balance(commande)).isEqualByComparingTo("-49.99");
    }

    @Test
    void whatIsGivenBackReturnsToTheBalanceOnceAtThePriceOfItsMoment() {
        UUID commande = prepaid("100.00");
        Taker lead = Purse.lead();
        Instant later = NOON.plus(Duration.ofHours(1));
        assertThat(purse.take(purse.candidate(commande), lead, NOON)).contains(new BigDecimal("25.00"));
        purse.reprice(commande, "25.00", "40.00", later);
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), later)).contains(new BigDecimal("40.00"));
        assertThat(purse.balance(commande)).isEqualByComparingTo("35.00");
        assertThat(purse.release(commande, lead, NOON)).isTrue();
        assertThat(purse.balance(commande)).isEqualByComparingTo("60.00");
        assertThat(purse.opened).extracting(CommandeOpened::commande).contains(new CommandeId(commande));
        assertThat(purse.release(commande, lead, NOON)).isTrue();
        assertThat(purse.balance(commande))
                .as("the caller erred, the money did not")
                .isEqualByComparingTo("60.00");
    }

    @Test
    void whoTakesAPlaceAnewPaysWhatWasAgreedOrGetsNone() {
        UUID commande = prepaid("25.00");
        Taker lead = Purse.lead();
        purse.take(purse.candidate(commande), lead, NOON);
        purse.release(commande, lead, NOON);
        purse.reprice(commande, "25.00", "90.00", NOON.plusSeconds(1));
        assertThat(purse.takeAgain(commande, lead, "25.00", NOON.plusSeconds(2)))
                .isTrue();
        assertThat(purse.balance(commande)).isEqualByComparingTo("0.00");
        purse.release(commande, lead, NOON.plusSeconds(2));
        purse.enter(commande, "-10.00", "EUR");
        assertThat(purse.takeAgain(commande, lead, "25.00", NOON.plusSeconds(3)))
                .isFalse();
    }

    @Test
    void aPlaceThatAnInvoicePaysForIsNeverPaidFromTheBalance() {
        UUID commande = purse.commande(100);
        Taker lead = Purse.lead();
        purse.take(purse.candidate(commande), lead, NOON);
        purse.agree(commande, BalanceMode.PREPAID, "0.00");
        purse.enter(commande, "100.00", "EUR");
        purse.release(commande, lead, NOON);
        assertThat(purse.takeAgain(commande, lead, "25.00", NOON.plusSeconds(1)))
                .isTrue();
        assertThat(purse.balance(commande)).isEqualByComparingTo("100.00");
    }

    @Test
    void moneyOfAnotherCurrencyPaysNothing() {
        UUID commande = prepaid("100.00");
        purse.change(commande, "currency = 'USD'");
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), NOON)).isEmpty();
        assertThat(purse.enter(commande, "5.00", "USD"))
                .as("one balance, one currency")
                .isFalse();
        assertThat(purse.enter(commande, "100000000.00", "EUR"))
                .as("beyond all measure")
                .isFalse();
        assertThat(purse.balance(commande)).isEqualByComparingTo("100.00");
    }

    @Test
    void whatCostsNothingNeedsNoMoney() {
        UUID commande = prepaid("-5.00");
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), NOON)).isEmpty();
        purse.change(commande, "price = 0");
        assertThat(purse.take(purse.candidate(commande), Purse.lead(), NOON)).isPresent();
        assertThat(purse.balance(commande)).isEqualByComparingTo("-5.00");
    }

    @Test
    void aClientThatPaysByInvoiceCostsNoStatementMore() {
        Candidate invoiced = purse.candidate(purse.commande(100));
        Candidate paying = purse.candidate(prepaid("100.00"));
        assertThat(statements(invoiced)).isEqualTo(1);
        assertThat(statements(paying)).as("a mark, the place, the money").isEqualTo(3);
    }

    private UUID prepaid(String amount) {
        UUID commande = purse.commande(100);
        purse.agree(commande, BalanceMode.PREPAID, "0.00");
        purse.enter(commande, amount, "EUR");
        return commande;
    }

    private long statements(Candidate candidate) {
        return purse.in(manager -> {
            Statistics statistics = manager.getEntityManagerFactory()
                    .unwrap(SessionFactory.class)
                    .getStatistics();
            statistics.setStatisticsEnabled(true);
            long before = statistics.getPrepareStatementCount();
            purse.places.take(candidate, Purse.lead(), NOON);
            long count = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            return count;
        });
    }
}
