package io.freehold.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Gives Arquillian the repository's own server configuration on a free port and a database of its
 * own, before it starts the server for the in-container tests.
 */
public final class ContainerServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Preparation.class);
    }

    /** Runs once arquillian.xml has been read. */
    public static final class Preparation {

        /** Overrides the values that cannot stand in a file. */
        public void prepare(@Observes ContainerRegistry registry) throws IOException {
            int port = FreePorts.next();
            // Arquillian looks for the name among all JVMs of the machine.
            Liberty liberty = new Liberty(RunFolder.current().resolve("liberty"), "container-" + port);
            configure(liberty.configured().folder(), port);
            ContainerDef container = registry.getContainers().get(0).getContainerConfiguration();
            container
                    .overrideProperty("wlpHome", Project.liberty().toString())
                    .overrideProperty(
                            "usrDir", RunFolder.current().resolve("liberty").toString())
                    .overrideProperty("serverName", "container-" + port)
                    .overrideProperty("httpPort", Integer.toString(port));
        }

        private static void configure(Path folder, int port) throws IOException {
            Map<String, String> environment =
                    new HashMap<>(Settings.ofTest(Postgres.migratedDatabase(), MailCatcher.started(), port));
            environment.putAll(Liberty.artifacts());
            environment.put("MP_OPENAPI_SCAN_DISABLE", "true");
            // Few, so that tenants take turns on the same connections.
            environment.put("DATABASE_POOL_SIZE", "4");
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            Files.writeString(folder.resolve("server.env"), lines(environment));
            List<String> jvm = new ArrayList<>(Files.readAllLines(folder.resolve("jvm.options")));
            jvm.addAll(Liberty.coverageAgent());
            jvm.add(RunFolder.mark());
            jvm.addAll(Liberty.QUICK_START);
            Files.write(folder.resolve("jvm.options"), jvm);
            // Arquillian deploys its own archive in the application's place and changes server.xml for it.
            Files.writeString(folder.resolve("application.xml"), "<server/>");
            Path overrides = Files.createDirectories(folder.resolve("configDropins/overrides"));
            Files.copy(
                    Project.folder().resolve("src/test/resources/container.xml"), overrides.resolve("container.xml"));
        }

        private static String lines(Map<String, String> environment) {
            return environment.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining("\n"));
        }
    }
}
