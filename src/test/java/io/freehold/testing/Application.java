package io.freehold.testing;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as an archive that in-container tests deploy together with themselves. */
public final class Application {

    private Application() {}

    /**
     * Everything the WAR holds and the tests.
     *
     * @param tests all their classes go into the archive, with AssertJ
     */
    public static WebArchive archive(Package tests) {
        return ShrinkWrap.create(ExplodedImporter.class, "freehold-tests.war")
                .importDirectory(Project.target("freehold").toFile())
                .as(WebArchive.class)
                .addPackage(tests)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
