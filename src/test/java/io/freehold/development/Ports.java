package io.freehold.development;

import io.freehold.testing.FreePorts;
import java.util.Optional;
import java.util.stream.Stream;

/** The ports of a development start, each changed by a property: {@code -Dhttp.port=9090}. */
record Ports(int http, int database, int smtp, int imap) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 65_535;

    /** Reads the properties; {@link Stopped} when one is no port. */
    static Ports configured() {
        return new Ports(
                property("http.port", 9080),
                property("db.port", 9432),
                property("smtp.port", 9025),
                property("imap.port", 9143));
    }

    private static int property(String name, int usual) {
        String value = System.getProperty(name);
        if (value == null) {
            return usual;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= LOWEST && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Stopped("-D" + name + "=" + value + " is no port.", e);
        }
        throw new Stopped("-D" + name + "=" + value + " is no port.");
    }

    /** {@link Stopped} when somebody listens on one of them already. */
    void requireFree() {
        Stream.of(
                        taken(http, "http.port"),
                        taken(database, "db.port"),
                        taken(smtp, "smtp.port"),
                        taken(imap, "imap.port"))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(message -> {
                    throw new Stopped(message);
                });
    }

    private static Optional<String> taken(int port, String property) {
        if (FreePorts.isFree(port)) {
            return Optional.empty();
        }
        return Optional.of("Port " + port + " is taken by another program. Choose another: ./mvnw -D" + property + "="
                + (port == HIGHEST ? port - 1 : port + 1));
    }
}
