package io.freehold.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of deliveries, whole: the states, and every step that leads from one to another (spec:
 * leads, delivery). No other place knows which step is allowed where.
 */
public enum DeliveryStep {
    /** A job gets it. */
    BEGIN(State.SENDING, State.PENDING),
    /** What failed is to be tried again. */
    RETRY(State.PENDING, State.FAILED),
    /** The client has it, and nobody objects. */
    ARRIVE(State.ACCEPTED, State.SENDING),
    /** It did not leave. */
    FAIL(State.FAILED, State.SENDING),
    /** The client gets it a second time; it stays what it was. */
    RESEND(State.ACCEPTED, State.ACCEPTED),
    /** The client gives it back. */
    REJECT(State.REJECTED, State.ACCEPTED),
    /** We take it out. */
    REMOVE(State.REMOVED, State.ACCEPTED),
    /** The client keeps it after all. */
    REINSTATE(State.ACCEPTED, State.REJECTED);

    /** Where a delivery can stand: its status, and from sent on its outcome. */
    public enum State {
        PENDING(DeliveryStatus.PENDING, null),
        SENDING(DeliveryStatus.SENDING, null),
        FAILED(DeliveryStatus.FAILED, null),
        ACCEPTED(DeliveryStatus.SENT, DeliveryOutcome.ACCEPTED),
        REJECTED(DeliveryStatus.SENT, DeliveryOutcome.REJECTED),
        REMOVED(DeliveryStatus.SENT, DeliveryOutcome.REMOVED);

        private final DeliveryStatus status;
        private final Optional<DeliveryOutcome> outcome;

        State(DeliveryStatus status, @Nullable DeliveryOutcome outcome) {
            this.status = status;
            this.outcome = Optional.ofNullable(outcome);
        }

        /** The state of a row; throws {@link IllegalStateException} for a pair that cannot be. */
        public static State of(DeliveryStatus status, Optional<DeliveryOutcome> outcome) {
            for (State state : values()) {
                if (state.status == status && state.outcome.equals(outcome)) {
                    return state;
                }
            }
            throw new IllegalStateException("no delivery is " + status + " and " + outcome);
        }

        public DeliveryStatus status() {
            return status;
        }

        public Optional<DeliveryOutcome> outcome() {
            return outcome;
        }

        /** Whether it may vanish: nobody has had it, and no job has begun with it. */
        public boolean isWithdrawable() {
            return this == PENDING;
        }

        /** The word for people, such as {@code pending} or {@code rejected}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final State to;
    private final Set<State> from;

    DeliveryStep(State to, State... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Whether a delivery that stands there may take this step. */
    public boolean mayFollow(State now) {
        return from.contains(now);
    }

    /** Where the step leads; 409 {@link DeliveryInvariantError} from where it does not begin. */
    public State from(State now) {
        if (!mayFollow(now)) {
            throw DeliveryInvariantError.at(now, this);
        }
        return to;
    }
}
