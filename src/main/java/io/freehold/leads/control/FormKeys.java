package io.freehold.leads.control;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Public keys of forms. A page shows its key to everybody, so it is no secret: it names tenant and form
 * and is computed from both, wherever it is needed.
 */
public final class FormKeys {

    private static final String PREFIX = "ff_";
    private static final int BYTES = 32;
    private static final int CHARACTERS = PREFIX.length() + 43;

    private FormKeys() {}

    /** Whom a key names; nothing says that it is there. */
    public record Named(UUID tenant, UUID form) {}

    /** The key of a tenant's form. */
    public static String of(UUID tenant, UUID form) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(form.getMostSignificantBits())
                .putLong(form.getLeastSignificantBits())
                .array();
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whom the key names; empty for anything that is no key, however long. */
    public static Optional<Named> read(String key) {
        if (key.length() != CHARACTERS || !key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(key.substring(PREFIX.length())));
            UUID tenant = new UUID(bytes.getLong(), bytes.getLong());
            UUID form = new UUID(bytes.getLong(), bytes.getLong());
            // The decoder ignores the last letter's two spare bits: without this a form had four keys.
            return of(tenant, form).equals(key) ? Optional.of(new Named(tenant, form)) : Optional.empty();
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
