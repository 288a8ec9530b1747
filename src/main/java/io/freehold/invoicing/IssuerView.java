package io.freehold.invoicing;

import io.freehold.tenancy.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A company's details for invoices.
 *
 * @param entity the company's code
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(description = "A company's details for invoices.")
public record IssuerView(String entity, Issuer issuer, int version) implements Versioned {}
