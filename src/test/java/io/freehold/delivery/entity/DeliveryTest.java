package io.freehold.delivery.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DeliveryInvariantError;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStep;
import io.freehold.kernel.Refused;
import io.freehold.leads.LeadId;
import io.freehold.routing.LeadRouted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table of the state machine: every step from every state. */
class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private static final Map<String, Consumer<Delivery>> STEPS = Map.of(
            "begin", delivery -> delivery.begin(NOW),
            "sent", delivery -> delivery.sent(NOW),
            "failed", delivery -> delivery.failed("refused", NOW, Optional.empty()),
            "resent", delivery -> delivery.resent(NOW),
            "rejected", delivery -> delivery.rejected("wrong number", NOW),
            "removed", delivery -> delivery.removed("sent twice", NOW),
            "reinstated", delivery -> delivery.reinstated(NOW));

    @ParameterizedTest
    @CsvSource({
        "pending, begin, sending",
        "sending, sent, accepted",
        "sending, failed, failed",
        "failed, begin, sending",
        "accepted, resent, accepted",
        "accepted, rejected, rejected",
        "accepted, removed, removed",
        "rejected, reinstated, accepted"
    })
    void theCourseAllows(String from, String step, String to) {
        Delivery delivery = in(from);
        STEPS.get(step).accept(delivery);
        assertThat(delivery.state().word()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "pending, sent failed resent rejected removed reinstated",
        "sending, begin resent rejected removed reinstated",
        "failed, sent failed resent rejected removed reinstated",
        "accepted, begin sent failed reinstated",
        "rejected, begin sent failed resent rejected removed",
        "removed, begin sent failed resent rejected removed reinstated"
    })
    void theCourseForbids(String from, String steps) {
        for (String step : steps.split(" ")) {
            Delivery delivery = in(from);
            assertThatThrownBy(() -> STEPS.get(step).accept(delivery))
                    .as(step)
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.refusal().status()).isEqualTo(409);
                        assertThat(refused.refusal().code()).isEqualTo(DeliveryInvariantError.CODE);
                    });
            assertThat(delivery.state().word())
                    .as("what is refused changes nothing")
                    .isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(DeliveryStep.State.class)
    void onlyTheseStepsLeadOnFromAState(DeliveryStep.State state) {
        Map<DeliveryStep.State, Set<DeliveryStep>> course = Map.of(
                DeliveryStep.State.PENDING, Set.of(DeliveryStep.BEGIN),
                DeliveryStep.State.SENDING, Set.of(DeliveryStep.ARRIVE, DeliveryStep.FAIL),
                DeliveryStep.State.FAILED, Set.of(DeliveryStep.RETRY),
                DeliveryStep.State.ACCEPTED, Set.of(DeliveryStep.RESEND, DeliveryStep.REJECT, DeliveryStep.REMOVE),
                DeliveryStep.State.REJECTED, Set.of(DeliveryStep.REINSTATE),
                DeliveryStep.State.REMOVED, Set.of());
        for (DeliveryStep step : DeliveryStep.values()) {
            assertThat(step.mayFollow(state))
                    .as("%s at %s", step, state)
                    .isEqualTo(course.get(state).contains(step));
        }
    }

    @Test
    void sentIsAcceptedUntilSomebodyObjects() {
        assertThat(in("pending").outcome()).isEmpty();
        assertThat(in("accepted").outcome()).contains(DeliveryOutcome.ACCEPTED);
        assertThat(in("rejected").outcome()).contains(DeliveryOutcome.REJECTED);
        assertThat(in("removed").outcome()).contains(DeliveryOutcome.REMOVED);
    }

    @Test
    void anotherAttemptForgetsTheLastError() {
        Delivery delivery = in("failed");
        assertThat(delivery.error()).contains("refused");
        delivery.begin(NOW);
        assertThat(delivery.error()).isEmpty();
        assertThat(delivery.attempts()).isEqualTo(2);
    }

    private static Delivery in(String state) {
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                new LeadRouted(
                        new LeadId(UUID.randomUUID()),
                        new CommandeId(UUID.randomUUID()),
                        new ClientId(UUID.randomUUID()),
                        "Soleil",
                        "MAIN",
                        "solar",
                        new BigDecimal("25.00"),
                        "EUR",
                        NOW));
        switch (state) {
            case "sending" -> delivery.begin(NOW);
            case "failed" -> steps(delivery, "begin", "failed");
            case "accepted" -> steps(delivery, "begin", "sent");
            case "rejected", "removed" -> steps(delivery, "begin", "sent", state);
            default -> assertThat(state).isEqualTo("pending");
        }
        return delivery;
    }

    private static void steps(Delivery delivery, String... names) {
        for (String name : names) {
            STEPS.get(name).accept(delivery);
        }
    }

    @Test
    void aTryOfTheSameContentIsTheSameMailAndAnotherContentAnother() {
        Delivery delivery = in("sending");
        assertThat(delivery.packed("a")).isZero();
        assertThat(delivery.packed("a")).isZero();
        assertThat(delivery.packed("b")).isEqualTo(1);
        assertThat(delivery.packed("b")).isEqualTo(1);
    }

    @Test
    void aSecondMailByHandIsAnotherMailWhateverItsContent() {
        Delivery delivery = in("sending");
        delivery.packed("a");
        delivery.sent(NOW);
        delivery.resent(NOW);
        assertThat(delivery.packed("a")).isEqualTo(1);
        assertThat(delivery.packed("a")).as("a try of the second").isEqualTo(1);
    }

    @Test
    void aFailureIsTriedAgainOrWaitsForSomebody() {
        Delivery delivery = in("sending");
        delivery.failed("away", NOW, Optional.of(NOW.plusSeconds(60)));
        assertThat(delivery.retryAt()).contains(NOW.plusSeconds(60));
        assertThat(delivery.deadAt()).isEmpty();
        delivery.begin(NOW);
        assertThat(delivery.retryAt()).isEmpty();
        delivery.failed("no such mailbox", NOW, Optional.empty());
        assertThat(delivery.retryAt()).isEmpty();
        assertThat(delivery.deadAt()).contains(NOW);
    }

    @Test
    void whatIsSentAloneIsOfNoBatchAnyMore() {
        Delivery delivery = in("pending");
        UUID batch = UUID.randomUUID();
        delivery.beginIn(batch, NOW);
        assertThat(delivery.batchId()).contains(batch);
        steps(delivery, "failed", "begin");
        assertThat(delivery.batchId()).isEmpty();
    }

    @Test
    void whoIsReinstatedHoldsItsPlaceSinceThen() {
        Delivery delivery = in("rejected");
        assertThat(delivery.reservedAt()).isEqualTo(NOW);
        assertThat(delivery.reason()).contains("wrong number");
        delivery.reinstated(NOW.plusSeconds(5));
        assertThat(delivery.reservedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(delivery.reason()).isEmpty();
    }
}
