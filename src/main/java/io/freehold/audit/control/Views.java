package io.freehold.audit.control;

import com.fasterxml.jackson.core.type.TypeReference;
import io.freehold.audit.AuditView;
import io.freehold.audit.entity.AuditEntry;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Shows rows of the log to others. */
@ApplicationScoped
public class Views {
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private Json json;

    /** For the container. */
    protected Views() {}

    @Inject
    Views(Json json) {
        this.json = json;
    }

    /** The row as callers see it. */
    public AuditView view(AuditEntry row) {
        AuditEntry.Circumstances seen = row.circumstances();
        AuditEntry.Act act = row.act();
        return new AuditView(
                row.id(),
                seen.at(),
                new AuditView.Actor(seen.actorKind(), Optional.ofNullable(seen.actorId()), seen.actorName()),
                act.action(),
                act.objectType(),
                Optional.ofNullable(act.objectId()),
                Optional.ofNullable(seen.ip()),
                Optional.ofNullable(seen.userAgent()),
                Optional.ofNullable(seen.requestId()),
                values(row.before()),
                values(row.after()));
    }

    private Map<String, Object> values(Optional<String> text) {
        return text.isPresent() ? json.mapper().convertValue(json.read(text.get(), Map.class), VALUES) : Map.of();
    }
}
