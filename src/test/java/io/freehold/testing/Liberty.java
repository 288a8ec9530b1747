package io.freehold.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server directory made of the repository's {@code liberty/} folder, and the process that runs it. */
public final class Liberty {

    /** Developers and tests want a quick start; only a measurement wants the compiler's and the collector's whole effort. */
    public static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path userFolder;
    private final String name;

    /**
     * @param userFolder Liberty's user directory; servers lie in {@code servers/} below it
     * @param name of the server
     */
    public Liberty(Path userFolder, String name) {
        this.userFolder = userFolder;
        this.name = name;
    }

    /** The server's own directory. */
    public Path folder() {
        return userFolder.resolve("servers").resolve(name);
    }

    /** Copies the configuration, over that of an earlier start. */
    public Liberty configured() throws IOException {
        Files.createDirectories(folder());
        try (Stream<Path> files = Files.list(Project.folder().resolve("liberty"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return this;
    }

    /**
     * Runs the server in the foreground of a child process.
     *
     * @param settings environment of the server
     * @param log receives what it prints, appended
     */
    public Process run(Map<String, String> settings, List<String> jvmArguments, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Project.liberty().resolve("bin/server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WLP_USER_DIR", userFolder.toString());
        environment.put("JVM_ARGS", String.join(" ", jvmArguments));
        environment.putAll(artifacts());
        environment.putAll(settings);
        return builder.start();
    }

    /** Where the build put the application and the server's libraries. */
    static Map<String, String> artifacts() {
        Map<String, String> places = new HashMap<>();
        places.put("FREEHOLD_WAR", Project.target("freehold").toString());
        places.put("FREEHOLD_LIBRARIES", Project.target("server-libraries").toString());
        return places;
    }

    /** The coverage agent of this JVM, so that the server's coverage lands in the same file. */
    static List<String> coverageAgent() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
                .collect(Collectors.toList());
    }
}
