package io.freehold.settings;

import java.util.Arrays;
import java.util.Locale;

/** What can be set. Five subjects may have a row of the whole installation, three areas of work may not. */
public enum Subject {
    ORGANIZATION(OrganizationSettings.DEFAULTS, false),
    BOOKING(BookingSettings.DEFAULTS, false),
    INTEGRATION(IntegrationSettings.DEFAULTS, false),
    SECURITY(SecuritySettings.DEFAULTS, false),
    COMMUNICATION(CommunicationSettings.DEFAULTS, false),
    CLIENT(ClientSettings.DEFAULTS, true),
    TASK(TaskSettings.DEFAULTS, true),
    ANALYTICS(AnalyticsSettings.DEFAULTS, true);

    private final Record defaults;
    private final boolean area;

    Subject(Record defaults, boolean area) {
        this.defaults = defaults;
        this.area = area;
    }

    /** The subject whose settings the record holds. */
    public static Subject of(Class<? extends Record> kind) {
        return Arrays.stream(values())
                .filter(subject -> subject.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " holds no settings"));
    }

    /** Its name in paths, files and the audit log, such as {@code booking}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The record that holds its settings. */
    public Class<? extends Record> kind() {
        return defaults.getClass();
    }

    /** What this release sets where neither the installation nor the tenant chose. */
    public Record defaults() {
        return defaults;
    }

    /** Whether it is an area of work, which has no row of the installation. */
    public boolean isArea() {
        return area;
    }
}
