package io.freehold.settings;

/**
 * The event {@code settings.changed}: which subject to read anew.
 *
 * @param subject its code
 * @param version the one that holds now
 */
public record SettingsChanged(String subject, int version) {}
