package io.freehold.identity;

/**
 * A key that was just made.
 *
 * @param key a secret, shown this once
 */
public record IssuedKey(ApiKeyView apiKey, String key) {

    @Override
    public String toString() {
        return "IssuedKey[" + apiKey.id() + "]";
    }
}
