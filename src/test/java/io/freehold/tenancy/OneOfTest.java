package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneOfTest {

    @Test
    void eachValueHasAParameterOfItsOwn() {
        assertThat(new OneOf("l.entity", "entity", List.of("MDL", "RDZ")).condition())
                .isEqualTo("l.entity in (:entity0, :entity1)");
    }

    @Test
    void ofNoValuesNothingIsOne() {
        assertThat(new OneOf("l.entity", "entity", List.of()).condition()).isEqualTo("1 = 0");
    }
}
