package io.freehold.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A QR code to draw.
 *
 * @param size modules on each side, quiet zone included
 * @param path SVG path data of the dark modules
 */
@Schema(name = "QrCode")
public record QrCode(
        @Schema(description = "Modules on each side, the quiet zone included: the drawing's view box.")
        int size,

        @Schema(description = "SVG path data of the dark modules.")
        String path) {}
