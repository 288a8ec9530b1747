package io.freehold.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.accounts.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionsTest {

    @Test
    void anInstallationServesEveryRegionItself() {
        Regions regions = new Regions("https://app.example.com/", Optional.empty());
        for (Region region : Region.values()) {
            assertThat(regions.apiBaseUrl(region)).isEqualTo("https://app.example.com/api");
        }
    }

    @Test
    void aRegionMayHaveAnAddressOfItsOwn() {
        Regions regions = new Regions(
                "https://app.example.com", Optional.of("us-east=https://us.example.com/api/, eu-west=https://eu/api"));
        assertThat(regions.apiBaseUrl(Region.US_EAST)).isEqualTo("https://us.example.com/api");
        assertThat(regions.apiBaseUrl(Region.EU_WEST)).isEqualTo("https://eu/api");
        assertThat(regions.apiBaseUrl(Region.US_WEST)).isEqualTo("https://app.example.com/api");
    }

    @Test
    void aRegionThatThereIsNotStopsTheStart() {
        assertThatThrownBy(() -> new Regions("https://a", Optional.of("mars=https://b")))
                .hasMessageContaining("mars");
        assertThatThrownBy(() -> new Regions("https://a", Optional.of("eu-west")))
                .hasMessageContaining("eu-west");
    }
}
