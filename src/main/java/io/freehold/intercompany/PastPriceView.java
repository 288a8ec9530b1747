package io.freehold.intercompany;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A price that held from a moment on, until the one after it.
 *
 * @param price of one lead, decimal
 * @param currency ISO 4217
 * @param by who said so
 */
@Schema(name = "PastTransferPrice", description = "A price that held from a moment on.")
public record PastPriceView(UUID id, String price, String currency, Instant since, String by) {}
