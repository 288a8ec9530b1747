package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.Ids;
import io.freehold.testing.Application;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    Ids ids;

    @Deployment
    static WebArchive application() {
        return Application.archive(InContainerIT.class);
    }

    @Test
    void identifiersOfTheContainerSortByTime() {
        assertThat(ids.next().toString()).isLessThan(ids.next().toString());
    }
}
