package io.freehold.container;

import io.freehold.testing.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that all in-container tests share, named in arquillian.xml; it holds every class of this package. */
public final class Deployed {

    private Deployed() {}

    @Deployment
    static WebArchive application() {
        return Application.archive(Deployed.class.getPackage());
    }
}
