package io.freehold.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a client is left alone for a while. */
@Schema(description = "Whether a client is left alone for a while.")
public record DunningEdit(
        @Schema(
                description =
                        "Up to this day it is neither reminded nor paused, and a pause is lifted; absent: as all.")
        Optional<LocalDate> exemptUntil) {}
