package io.freehold.tenancy.boundary;

import io.freehold.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one page, {@code index.html}, as it is sent. */
@ApplicationScoped
public class ConsolePage {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    private ServletContext context;

    @Inject
    private ConsoleEdition edition;

    private volatile String importMapHash;

    /** Its text, which names the console's files where they lie now. */
    String text() {
        try (InputStream page = context.getResourceAsStream("/index.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"" + ConsoleEdition.FOLDER, "\"" + edition.place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Base64 of the SHA-256 of the inline import map, by which the content security policy lets it pass. */
    String importMapHash() {
        if (importMapHash == null) {
            Matcher script = IMPORT_MAP.matcher(text());
            byte[] map = (script.find() ? script.group(1) : "").getBytes(StandardCharsets.UTF_8);
            importMapHash = Base64.getEncoder().encodeToString(Sha256.begin().digest(map));
        }
        return importMapHash;
    }
}
