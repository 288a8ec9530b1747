package io.freehold.tenancy;

import java.util.Optional;

/** Finds the provider of leads behind a key, for routes marked {@link BySource}. */
public interface SourceAuthentication {

    /** Judges the value of {@code X-Api-Key}; the caller accepted is of kind {@code SOURCE}. */
    Presented present(String key);

    /**
     * Judges a form's public key, which opens from the form's own origins only.
     *
     * @param origin what the browser says of the page, refused with 403 when it is not one of the form's
     */
    Presented presentForm(String key, Optional<String> origin);

    /** Whether pages of the origin may send to any form at all: all that a preflight tells. */
    boolean isFormsOrigin(String origin);
}
