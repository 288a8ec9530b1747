package io.freehold.accounts.control;

import io.freehold.accounts.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where each region's API is. An installation of one region serves them all at its own address;
 * {@code REGION_API_URLS} names those that have an address of their own.
 */
@ApplicationScoped
public class Regions {

    private final Map<Region, String> addresses = new EnumMap<>(Region.class);

    /** For the container's proxy. */
    protected Regions() {}

    /**
     * @param named {@code region=address} pairs, comma-separated
     */
    @Inject
    public Regions(
            @ConfigProperty(name = "public.url", defaultValue = "http://localhost:9080") String publicUrl,
            @ConfigProperty(name = "region.api.urls") Optional<String> named) {
        String own = publicUrl.replaceAll("/+$", "") + "/api";
        for (Region region : Region.values()) {
            addresses.put(region, own);
        }
        named.ifPresent(this::read);
    }

    /** The base of the region's API, without a slash at its end. */
    public String apiBaseUrl(Region region) {
        return addresses.get(region);
    }

    private void read(String named) {
        for (String pair : named.split(",")) {
            String[] parts = pair.strip().split("=", 2);
            Region region = Region.find(parts[0].strip())
                    .filter(found -> parts.length == 2)
                    .orElseThrow(() -> new IllegalArgumentException("REGION_API_URLS: not region=address: " + pair));
            addresses.put(region, parts[1].strip().replaceAll("/+$", ""));
        }
    }
}
