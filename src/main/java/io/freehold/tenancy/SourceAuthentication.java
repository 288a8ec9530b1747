package io.freehold.tenancy;

/** Finds the provider of leads behind a key, for routes marked {@link BySource}. */
public interface SourceAuthentication {

    /** Judges the value of {@code X-Api-Key}; the caller accepted is of kind {@code SOURCE}. */
    Presented present(String key);
}
