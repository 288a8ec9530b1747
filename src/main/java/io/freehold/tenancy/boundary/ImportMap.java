package io.freehold.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's inline import map, by whose hash the content security policy lets it pass. */
@ApplicationScoped
public class ImportMap {

    private static final Pattern SCRIPT = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    private ServletContext context;

    private volatile String hash;

    /** Base64 of the SHA-256 of the script's text; computed once, from the page itself. */
    String hash() {
        if (hash == null) {
            hash = computed();
        }
        return hash;
    }

    private String computed() {
        try (InputStream page = context.getResourceAsStream("/index.html")) {
            if (page == null) {
                return "none";
            }
            Matcher script = SCRIPT.matcher(new String(page.readAllBytes(), StandardCharsets.UTF_8));
            byte[] text = (script.find() ? script.group(1) : "").getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
