package io.freehold.notifications.control;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one template in one form: its own file, set into the frame that all of the form share. What
 * is missing is written as nothing. {@code {{#button}}…{{/button}}} is the letter's link under these words.
 */
final class Words {

    private static final String FOLDER = "/letters/";

    private static final String BUTTON = "<p><a href=\"%s\" style=\"display:inline-block;padding:10px 20px;"
            + "background:#1f5fbf;color:#ffffff;text-decoration:none;border-radius:6px\">%s</a></p>";

    private final Template own;
    private final Optional<Template> frame;
    private final boolean html;

    private Words(Template own, Optional<Template> frame, boolean html) {
        this.own = own;
        this.frame = frame;
        this.html = html;
    }

    static Words html(String name) {
        return new Words(read(name + ".html", true), Optional.of(read("frame.html", true)), true);
    }

    static Words text(String name) {
        return new Words(read(name + ".txt", false), Optional.of(read("frame.txt", false)), false);
    }

    static Words subject(String name) {
        return new Words(read(name + ".subject", false), Optional.empty(), false);
    }

    private static Template read(String file, boolean html) {
        try (InputStream source = Words.class.getResourceAsStream(FOLDER + file)) {
            if (source == null) {
                throw new IllegalStateException("there is no " + FOLDER + file);
            }
            return Mustache.compiler()
                    .escapeHTML(html)
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .compile(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words with the values filled in. */
    String with(Map<String, String> values, Optional<String> link) {
        Map<String, Object> filled = new HashMap<>(values);
        filled.put("link", link.orElse(""));
        filled.put("button", (Mustache.Lambda) (label, out) -> out.write(button(label.execute(), link)));
        String body = own.execute(filled);
        return frame.map(around -> {
                    filled.put("body", body.strip());
                    return around.execute(filled);
                })
                .orElse(body);
    }

    private String button(String label, Optional<String> link) {
        if (link.isEmpty()) {
            return "";
        }
        return html ? BUTTON.formatted(Escapers.HTML.escape(link.get()), label) : label + ":\n" + link.get() + "\n";
    }
}
