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
     * Everything the WAR holds and the test.
     *
     * @param test goes into the archive with its nested classes and AssertJ
     */
    public static WebArchive archive(Class<?> test) {
        return ShrinkWrap.create(ExplodedImporter.class, test.getSimpleName() + ".war")
                .importDirectory(Project.target("freehold").toFile())
                .as(WebArchive.class)
                .addClass(test)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
