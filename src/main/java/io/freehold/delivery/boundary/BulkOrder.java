package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryFilter;
import io.freehold.delivery.DeliveryId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act on many deliveries. */
@Schema(name = "DeliveryBulkOrder", description = "One act on many deliveries.")
public record BulkOrder(
        @Schema(description = "At most 200.") @NotEmpty @Size(max = DeliveryFilter.IDS_MAX)
        List<@NotNull DeliveryId> ids,

        @Schema(description = "send, resend, reject, accept or remove.", example = "send")
        @NotNull
        @Pattern(regexp = "send|resend|reject|accept|remove", message = "names no act")
        String action,

        @Schema(
                description = "Why deliveries are taken back; reject and remove need it.",
                maxLength = Reason.CHARACTERS_MAX)
        Optional<@Size(max = Reason.CHARACTERS_MAX) String> reason) {}
