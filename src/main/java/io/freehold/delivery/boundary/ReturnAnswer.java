package io.freehold.delivery.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.delivery.ReturnView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single return as it is answered. */
@Schema(description = "A return.")
record ReturnAnswer(
        @JsonProperty("return") @Schema(name = "return") ReturnView filed) {}
