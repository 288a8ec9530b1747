package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReachTest {

    private record Thing(String entity) {}

    private static final Optional<Thing> OURS = Optional.of(new Thing("MAIN"));
    private static final Optional<Thing> OTHERS = Optional.of(new Thing("OTHER"));
    private static final Optional<Thing> FOREIGN = Optional.of(new Thing("FOREIGN"));

    @AfterEach
    void leave() {
        EntityScope.release();
    }

    @Test
    void aThingOfACompanyThatWasNotGrantedIsNotThere() {
        EntityScope.bind(new EntityScope(Set.of("MAIN", "OTHER"), Optional.of("MAIN")));
        assertThat(refusal(FOREIGN)).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(Optional.empty())).isInstanceOf(Refusal.NotFound.class);
        assertThat(Reach.requireReadable(OURS, Thing::entity)).isEqualTo(OURS.get());
        assertThat(Reach.requireWritable(OURS, Thing::entity)).isEqualTo(OURS.get());
    }

    @Test
    void aWriteToACompanyThatWasNotChosenSaysWhichOneToChoose() {
        EntityScope.bind(new EntityScope(Set.of("MAIN", "OTHER"), Optional.of("MAIN")));
        Refusal refused = refusal(OTHERS);
        assertThat(refused.code()).isEqualTo("ENTITY_OUT_OF_SCOPE");
        assertThat(refused.detail()).contains("Choose OTHER in X-Entity-Scope.");
        assertThat(catchThrowableOfType(Refused.class, () -> Reach.requireReadable(OTHERS, Thing::entity))
                        .refusal())
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void underAllCompaniesEverythingIsReadAndNothingWritten() {
        EntityScope.bind(new EntityScope(Set.of("MAIN", "OTHER"), Optional.empty()));
        assertThat(Reach.requireReadable(OTHERS, Thing::entity)).isEqualTo(OTHERS.get());
        assertThat(refusal(OURS).code()).isEqualTo("ENTITY_SCOPE_READ_ONLY");
    }

    @Test
    void whereNoScopeIsBoundAllIsReached() {
        assertThat(Reach.requireReadable(FOREIGN, Thing::entity)).isEqualTo(FOREIGN.get());
        assertThat(Reach.requireWritable(FOREIGN, Thing::entity)).isEqualTo(FOREIGN.get());
        assertThat(Reach.ofNew(Optional.of("MAIN"))).isEqualTo("MAIN");
    }

    private static Refusal refusal(Optional<Thing> thing) {
        return catchThrowableOfType(Refused.class, () -> Reach.requireWritable(thing, Thing::entity))
                .refusal();
    }
}
