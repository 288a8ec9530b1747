package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryFilter;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadId;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the delivery list, as a {@code @BeanParam}. */
public class DeliveryQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "pending,failed")
    String status;

    @QueryParam("leadId")
    @Parameter(
            description = "Only this lead's.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "uuid"))
    String leadId;

    DeliveryFilter filter() {
        return new DeliveryFilter(statuses(), lead());
    }

    private Set<DeliveryStatus> statuses() {
        Set<DeliveryStatus> wanted = new LinkedHashSet<>();
        for (String code : status == null || status.isBlank() ? new String[0] : status.split(",")) {
            wanted.add(DeliveryStatus.find(code.strip())
                    .orElseThrow(() -> Refusal.Invalid.of("status", "names no delivery status")
                            .raise()));
        }
        return wanted;
    }

    private Optional<LeadId> lead() {
        if (leadId == null || leadId.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LeadId(UUID.fromString(leadId.strip())));
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.Invalid.of("leadId", "must be an id").raise();
        }
    }
}
