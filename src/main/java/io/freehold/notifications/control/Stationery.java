package io.freehold.notifications.control;

import io.freehold.notifications.Letter;
import io.freehold.notifications.Mail;
import io.freehold.notifications.Template;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes letters: the template's words in plain text and in HTML, with whatever values there are. */
@ApplicationScoped
public class Stationery {

    private static final int SUBJECT_CHARACTERS_MAX = 200;

    private final Map<Template, Forms> forms = new EnumMap<>(Template.class);
    private LinkAddress links;

    /** For the container's proxy. */
    protected Stationery() {}

    /** Reads all templates once. */
    @Inject
    public Stationery(LinkAddress links) {
        this.links = links;
        for (Template template : Template.values()) {
            String name = template.file();
            forms.put(template, new Forms(Words.subject(name), Words.text(name), Words.html(name)));
        }
    }

    private record Forms(Words subject, Words text, Words html) {}

    /**
     * In whose name a letter is written.
     *
     * @param tenant empty for the platform's own letters
     */
    public record House(Optional<TenantId> tenant, String name) {

        /** The platform's own. */
        public static final House PLATFORM = new House(Optional.empty(), "Freehold");
    }

    /** The letter as a mail of this id. */
    public Mail written(String id, Letter letter, House house) {
        Map<String, String> values = values(letter, house);
        Optional<String> link = links.of(letter, house.tenant());
        Forms own = forms.get(letter.template());
        return new Mail(
                id,
                letter.to(),
                subject(letter, house),
                own.text().with(values, link),
                Optional.of(own.html().with(values, link)),
                List.of());
    }

    /** The letter's subject, on one line. */
    public String subject(Letter letter, House house) {
        String words = forms.get(letter.template()).subject().with(values(letter, house), Optional.empty());
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= SUBJECT_CHARACTERS_MAX ? line : line.substring(0, SUBJECT_CHARACTERS_MAX - 1) + "…";
    }

    private static Map<String, String> values(Letter letter, House house) {
        Map<String, String> values = new HashMap<>(letter.values());
        values.putIfAbsent("tenant", house.name());
        return values;
    }
}
