package io.freehold.archive;

import java.util.UUID;

/**
 * The tenant that an archive was taken of.
 *
 * @param subdomain as it was then
 */
public record Origin(UUID id, String subdomain, String name) {}
