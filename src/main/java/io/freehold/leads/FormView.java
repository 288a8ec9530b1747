package io.freehold.leads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form on a landing page.
 *
 * @param key public: the page sends it in {@code X-Form-Key} or as {@code formKey}
 * @param provider whose leads they are
 * @param entity code of the provider's legal company
 * @param product what its leads are about
 * @param origins where its pages lie, such as {@code https://www.acme.test}
 * @param consentText what the visitor agrees to, kept with each lead that says no text of its own
 */
@Schema(name = "Form")
public record FormView(
        UUID id,
        String key,
        String name,
        ProviderId provider,
        String entity,
        String product,
        List<String> origins,
        String consentVersion,
        String consentText,
        boolean active,
        Instant createdAt,
        int version) {}
