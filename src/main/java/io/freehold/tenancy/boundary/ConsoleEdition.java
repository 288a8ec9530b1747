package io.freehold.tenancy.boundary;

import io.freehold.kernel.Sha256;
import io.freehold.tenancy.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The console's files as one edition, named by what is in them. A browser may keep what has the edition in its path for
 * good: of some two hundred files it asks for none again until one of them has changed, and then for all.
 */
@ApplicationScoped
public class ConsoleEdition {

    /** Where the files lie, and are served as they are just now. */
    static final String FOLDER = "/console/";

    /** Where they are served under an edition's name, which follows. */
    static final String KEPT = "/_static/console/";

    private static final int NAME_BYTES = 8;

    @Inject
    private ServletContext context;

    private volatile Contents contents;

    private record Contents(Set<String> files, String name) {}

    /** Where the page finds the files. In development they change while the server runs, and are asked for anew. */
    String place() {
        return Mode.current() == Mode.DEVELOPMENT ? FOLDER : KEPT + name() + "/";
    }

    /** Of 16 hex digits. */
    String name() {
        return contents().name();
    }

    /**
     * The file behind a path below {@link #KEPT}, whatever edition it asks for: a page that was open when the server
     * was renewed goes on with the new files.
     */
    Optional<String> file(String editionAndPath) {
        int slash = editionAndPath.indexOf('/');
        String file = FOLDER + editionAndPath.substring(slash + 1);
        return slash > 0 && contents().files().contains(file) ? Optional.of(file) : Optional.empty();
    }

    private Contents contents() {
        if (contents == null) {
            contents = read();
        }
        return contents;
    }

    private Contents read() {
        SortedSet<String> files = new TreeSet<>();
        collect(FOLDER, files);
        MessageDigest digest = Sha256.begin();
        for (String file : files) {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            try (InputStream content = context.getResourceAsStream(file)) {
                digest.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Contents(Set.copyOf(files), HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES));
    }

    private void collect(String folder, Set<String> files) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                collect(path, files);
            } else {
                files.add(path);
            }
        }
    }
}
