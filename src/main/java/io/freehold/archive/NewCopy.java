package io.freehold.archive;

import java.util.Optional;

/**
 * What a restored tenant shall be called.
 *
 * @param subdomain free, by the rules of every tenant's
 * @param name the file's own without one; 1 to 200 characters
 */
public record NewCopy(String subdomain, Optional<String> name) {}
