package io.freehold.demo;

import io.freehold.accounts.NewTenant;
import io.freehold.accounts.Region;
import java.util.Map;
import java.util.Optional;

/** A tenant to register. */
public record DemoTenant(String slug, String name, String plan, String description) {

    NewTenant wanted() {
        return new NewTenant(
                name,
                slug,
                plan,
                Optional.of("https://" + slug + ".test"),
                Optional.of(description),
                Optional.of(Map.of("email", "owner@" + slug + ".test", "country", "FR")),
                Optional.of(Region.EU_WEST.id()),
                Optional.of("Europe/Paris"),
                Optional.empty(),
                Optional.empty());
    }
}
