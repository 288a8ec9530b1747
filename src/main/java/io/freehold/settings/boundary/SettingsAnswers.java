package io.freehold.settings.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.settings.SettingChange;
import io.freehold.settings.Settings;
import io.freehold.settings.SettingsState;
import io.freehold.settings.Subject;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers that all subjects of settings share. */
final class SettingsAnswers {

    static final String REPLACE = "Takes all settings of the subject. One that equals its default goes on following it."
            + " Starts from the version in If-Match: 428 without it, 412 when it is no longer the newest.";
    static final String EXPORT = "All settings of the subject as a file that an import takes.";
    static final String IMPORT = "Takes an exported file. Settings that it leaves out stay; with dryRun nothing is"
            + " changed and the answer tells what would be. A file with a wrong value changes nothing.";

    private SettingsAnswers() {}

    static Response state(SettingsState<?> state) {
        return Response.ok(state).tag(Versions.tag(state.version())).build();
    }

    static Response file(Settings settings, Class<? extends Record> kind) {
        String subject = Subject.of(kind).code();
        Map<String, Object> values = settings.exported(kind);
        return Response.ok(new SettingsFile(Optional.of(subject), values, Optional.empty()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + subject + "-settings.json\"")
                .build();
    }

    static <T extends Record> SettingsImported take(Settings settings, Class<T> kind, SettingsFile file) {
        String subject = Subject.of(kind).code();
        if (file.subject().filter(named -> !named.equals(subject)).isPresent()) {
            throw Refusal.Invalid.of("subject", "must be " + subject).raise();
        }
        boolean dryRun = file.dryRun().orElse(false);
        List<SettingChange> changes = settings.take(kind, file.settings(), dryRun);
        return new SettingsImported(changes, !dryRun);
    }
}
