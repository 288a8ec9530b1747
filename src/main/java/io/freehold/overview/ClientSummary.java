package io.freehold.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.kernel.IsoWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One client at a glance.
 *
 * @param lastDeliveryAt when it was last sent a lead, ever
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One client at a glance: the week's figures and its standing orders.")
public record ClientSummary(
        @Schema(type = SchemaType.STRING, example = "2026-W47")
        IsoWeek week,

        ClientStats client,
        List<Order> commandes,
        @Nullable Instant lastDeliveryAt) {

    public ClientSummary {
        commandes = List.copyOf(commandes);
    }

    /**
     * A standing order.
     *
     * @param pausedReason why it takes no leads, if somebody said so
     * @param missing what the week's quota still lacks
     * @param percent of the quota that is used, 0 and up
     */
    @Schema(name = "ClientOrder")
    public record Order(
            UUID id,
            String product,
            boolean active,
            @Nullable String pausedReason,
            long weeklyQuota,
            long used,
            long missing,
            long percent) {}
}
