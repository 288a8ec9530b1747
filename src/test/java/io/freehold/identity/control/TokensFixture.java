package io.freehold.identity.control;

import io.freehold.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Tokens as a server makes them, at a time and with secrets of the test's choice. */
final class TokensFixture {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final String MEMBER_SECRET = "q3Vw8m1ZkT0xR7bLh2NcYd5GfPjS9aUe";
    static final String OPERATOR_SECRET = "H4tK9sXz1QwE6rTy3UiO8pAsD2fGhJkL";
    static final UUID SUBJECT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    static final UUID TENANT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
    static final UUID SESSION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8059");

    private TokensFixture() {}

    static Tokens at(Instant now) {
        return at(now, Map.of("jwt.secret", MEMBER_SECRET, "admin.jwt.secret", OPERATOR_SECRET));
    }

    static Tokens at(Instant now, Map<String, String> settings) {
        return new Tokens(new MapConfig(settings), Clock.fixed(now, ZoneOffset.UTC), new Ids());
    }

    static String member(Tokens tokens) {
        return tokens.minted(Audience.MEMBERS, SUBJECT, "OWNER", Optional.of(TENANT), SESSION);
    }

    static String operator(Tokens tokens) {
        return tokens.minted(Audience.OPERATORS, SUBJECT, "ADMIN", Optional.empty(), SESSION);
    }

    /** Configuration without a container. */
    private record MapConfig(Map<String, String> settings) implements Config {

        @Override
        public <T> T getValue(String key, Class<T> type) {
            return getOptionalValue(key, type).orElseThrow();
        }

        @Override
        public <T> Optional<T> getOptionalValue(String key, Class<T> type) {
            return Optional.ofNullable(settings.get(key)).map(type::cast);
        }

        @Override
        public ConfigValue getConfigValue(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return settings.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return java.util.List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException();
        }
    }
}
