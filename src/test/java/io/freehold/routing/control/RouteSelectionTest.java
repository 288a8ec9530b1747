package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Used;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteSelectionTest {

    private static final Offers A = Offers.open("A");
    private static final Offers B = Offers.open("B");
    private static final Offers C = Offers.open("C");

    @Test
    void priorityComesFirst() {
        assertThat(chosen(Offers.attempt(), A.priority(2), B.priority(1))).containsExactly("B", "A");
    }

    @Test
    void thenWhoIsMostBehindItsQuota() {
        Offers half = A.quota(10).used(week(5));
        Offers quarter = B.quota(4).used(week(1));
        Offers most = C.quota(100).used(week(10));
        assertThat(chosen(Offers.attempt(), half, quarter, most)).containsExactly("C", "B", "A");
    }

    @Test
    void thenWhoOrderedFirst() {
        assertThat(chosen(Offers.attempt(), B, A, C)).containsExactly("B", "A", "C");
    }

    @Test
    void aCommandeThatLacksLbLeadsIsBestForAnLbLead() {
        Offers lacking = B.priority(9).lbTarget("0.3");
        assertThat(chosen(Offers.attempt(true, Set.of()), A, lacking)).containsExactly("B", "A");
        assertThat(chosen(Offers.attempt(), A, lacking)).containsExactly("A");
    }

    @Test
    void everyCandidateIsInTheTraceWithTheFirstRuleThatRefusesIt() {
        RouteSelection selection = select(Offers.attempt(), A.covering(false).active(false), B);
        assertThat(selection.verdicts()).extracting(Verdict::client).containsExactlyInAnyOrder("A", "B");
        assertThat(selection.verdicts())
                .filteredOn(verdict -> !verdict.passed())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.reason()).isEqualTo("DepartmentNotCovered"));
    }

    @Test
    void aLeadThatOnlyItsContactKeepsFromAClientIsADuplicate() {
        Candidate met = A.candidate();
        Attempt again = Offers.attempt(false, Set.of(met.client()));
        RouteSelection selection =
                RouteSelection.choose(List.of(met, B.active(false).candidate()), again);
        assertThat(selection.open()).isEmpty();
        assertThat(selection.outcomeWithout()).isEqualTo(LeadStatus.DUPLICATE);
    }

    @Test
    void otherwiseItWaitsForAnOrder() {
        assertThat(select(Offers.attempt(), A.active(false)).outcomeWithout()).isEqualTo(LeadStatus.NO_OPEN_ORDERS);
        assertThat(select(Offers.attempt()).outcomeWithout()).isEqualTo(LeadStatus.NO_OPEN_ORDERS);
    }

    private static Used week(int taken) {
        return new Used(0, 0, taken, taken, taken, 0);
    }

    private static RouteSelection select(Attempt attempt, Offers... offers) {
        return RouteSelection.choose(Stream.of(offers).map(Offers::candidate).toList(), attempt);
    }

    private static List<String> chosen(Attempt attempt, Offers... offers) {
        return select(attempt, offers).open().stream()
                .map(Candidate::clientName)
                .toList();
    }
}
