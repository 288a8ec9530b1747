package io.freehold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the tenant out of a host name such as {@code acme.example.com}. */
@ApplicationScoped
public class Subdomain {

    private final String suffix;

    /** For the container. */
    protected Subdomain() {
        suffix = "";
    }

    /** The base domain, such as {@code example.com}; without one no host names a tenant. */
    @Inject
    public Subdomain(@ConfigProperty(name = "base.domain") Optional<String> baseDomain) {
        suffix = baseDomain.map(domain -> "." + domain.toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The tenant's slug; empty for the base domain itself, {@code localhost}, bare IPs and other hosts. */
    public Optional<String> of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (suffix.isEmpty() || !name.endsWith(suffix)) {
            return Optional.empty();
        }
        return Optional.of(name.substring(0, name.length() - suffix.length()));
    }
}
