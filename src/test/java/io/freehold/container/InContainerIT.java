package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.Ids;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    Ids ids;

    @Test
    void identifiersOfTheContainerSortByTime() {
        assertThat(ids.next().toString()).isLessThan(ids.next().toString());
    }
}
