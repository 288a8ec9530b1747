package io.freehold.billing;

import io.freehold.kernel.IsoWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A week's facturation by client; every key is always there. */
@Schema(description = "A week's facturation by client.")
public record FacturationWeek(
        @Schema(type = SchemaType.STRING, examples = "2026-W48")
        IsoWeek week,

        List<FacturationLine> clients,
        FacturationTotals totals) {

    public FacturationWeek {
        clients = List.copyOf(clients);
    }
}
