package io.freehold.invoicing;

import static io.freehold.invoicing.InvoiceStatus.DRAFT;
import static io.freehold.invoicing.InvoiceStatus.OVERDUE;
import static io.freehold.invoicing.InvoiceStatus.PAID;
import static io.freehold.invoicing.InvoiceStatus.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refused;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvoiceStepTest {

    private static final Map<InvoiceStep, Map<InvoiceStatus, InvoiceStatus>> COURSE = Map.of(
            InvoiceStep.CHANGE, Map.of(DRAFT, DRAFT),
            InvoiceStep.ISSUE, Map.of(DRAFT, SENT),
            InvoiceStep.LAPSE, Map.of(SENT, OVERDUE),
            InvoiceStep.SETTLE, Map.of(SENT, PAID, OVERDUE, PAID));

    @Test
    void everyStepFromEveryStatusIsAllowedOrRefusedByTheCourse() {
        for (InvoiceStep step : InvoiceStep.values()) {
            for (InvoiceStatus now : InvoiceStatus.values()) {
                InvoiceStatus next = COURSE.get(step).get(now);
                assertThat(step.mayFollow(now)).as(step + " from " + now).isEqualTo(next != null);
                if (next == null) {
                    assertThatThrownBy(() -> step.from(now)).isInstanceOf(Refused.class);
                } else {
                    assertThat(step.from(now)).isEqualTo(next);
                }
            }
        }
    }

    @Test
    void nothingLeadsOutOfPaidAndOnlyTheIssueLeadsOutOfDraft() {
        assertThat(COURSE.values()).noneMatch(steps -> steps.containsKey(PAID));
        assertThat(Set.of(InvoiceStep.values()))
                .filteredOn(step ->
                        COURSE.get(step).containsKey(DRAFT) && COURSE.get(step).get(DRAFT) != DRAFT)
                .containsExactly(InvoiceStep.ISSUE);
    }

    @Test
    void aClientTakesOneStepOfDunningADayAndNoneTooEarly() {
        DunningTerms terms = DunningTerms.DEFAULT;
        assertThat(DunningState.NONE.after(6, terms)).isEqualTo(DunningState.NONE);
        assertThat(DunningState.NONE.after(400, terms)).isEqualTo(DunningState.REMINDED);
        assertThat(DunningState.REMINDED.after(20, terms)).isEqualTo(DunningState.REMINDED);
        assertThat(DunningState.REMINDED.after(21, terms)).isEqualTo(DunningState.SECOND_NOTICE);
        assertThat(DunningState.SECOND_NOTICE.after(34, terms)).isEqualTo(DunningState.SECOND_NOTICE);
        assertThat(DunningState.SECOND_NOTICE.after(35, terms)).isEqualTo(DunningState.PAUSED);
        assertThat(DunningState.PAUSED.after(0, terms)).isEqualTo(DunningState.PAUSED);
        assertThatThrownBy(() -> new DunningTerms(7, 7, 35).requireInOrder()).isInstanceOf(Refused.class);
    }
}
