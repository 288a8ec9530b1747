package io.freehold.archive;

import java.util.UUID;

/**
 * The tenant that an archive was taken of.
 *
 * @param subdomain as it was then
 * @param family the first of all tenants that were restored from one another; its own id when it was not
 */
public record Origin(UUID id, String subdomain, String name, UUID family) {}
