package io.freehold.settings;

import io.freehold.tenancy.Versioned;

/**
 * A subject's settings as they are.
 *
 * @param settings what holds for the tenant
 * @param defaults what would hold if it had chosen nothing
 * @param version counts the tenant's changes from 0; what {@code ETag} shows
 */
public record SettingsState<T extends Record>(T settings, T defaults, int version) implements Versioned {}
