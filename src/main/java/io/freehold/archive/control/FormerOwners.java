package io.freehold.archive.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.archive.Manifest;
import io.freehold.identity.EmailAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who owned a tenant when its archive was taken. */
public final class FormerOwners {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Someone who may be asked to own it again. */
    public record Owner(EmailAddress email, String name) {}

    private FormerOwners() {}

    /** The active owners, in the file's order. */
    public static List<Owner> of(ArchiveFile file) {
        Set<String> identities = new HashSet<>();
        each(file, "memberships", row -> {
            if (row.path("role").asText().equals("OWNER")
                    && row.path("deactivated_at").isNull()) {
                identities.add(row.path("identity_id").asText());
            }
        });
        List<Owner> owners = new ArrayList<>();
        each(file, "people", row -> {
            if (identities.contains(row.path("id").asText())) {
                owners.add(new Owner(
                        new EmailAddress(row.path("email").asText()),
                        row.path("name").asText()));
            }
        });
        return owners;
    }

    @FunctionalInterface
    private interface Row {
        void take(JsonNode row);
    }

    private static void each(ArchiveFile file, String name, Row each) {
        for (Manifest.Table table : file.manifest().tables()) {
            if (table.name().equals(name)) {
                try {
                    file.lines(table, line -> each.take(MAPPER.readTree(line)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
