package io.freehold.leads;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of lead that a tenant deals in.
 *
 * @param code what leads name, such as {@code solar}
 * @param active whether leads that name it are routed
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "Product")
public record ProductView(UUID id, String code, String name, boolean active, int version) {}
