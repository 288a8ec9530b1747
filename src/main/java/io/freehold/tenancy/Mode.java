package io.freehold.tenancy;

import org.eclipse.microprofile.config.ConfigProvider;

/** What an installation is for: {@code APP_MODE}, {@code production} unless said otherwise. */
public enum Mode {
    DEVELOPMENT,
    TEST,
    PRODUCTION;

    /** The mode of this server; an unknown word stops the start rather than guessing. */
    public static Mode current() {
        return valueOf(ConfigProvider.getConfig()
                .getOptionalValue("app.mode", String.class)
                .orElse("production")
                .toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether this server fills an empty database with the demo: in development unless not wanted, in test when asked. */
    public static boolean showsDemo() {
        Mode mode = current();
        return mode != PRODUCTION
                && ConfigProvider.getConfig()
                        .getOptionalValue("freehold.demo", Boolean.class)
                        .orElse(mode == DEVELOPMENT);
    }
}
