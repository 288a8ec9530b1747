package io.freehold.leads;

/**
 * A provider with the key that it was just given.
 *
 * @param key for {@code X-Api-Key}; shown once and kept as its hash only
 */
public record IssuedSource(ProviderView provider, String key) {

    @Override
    public String toString() {
        return "IssuedSource[" + provider.id() + "]";
    }
}
