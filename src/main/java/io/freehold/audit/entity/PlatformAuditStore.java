package io.freehold.audit.entity;

import io.freehold.audit.entity.AuditEntry.Act;
import io.freehold.audit.entity.AuditEntry.Circumstances;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.ZoneOffset;
import java.util.UUID;

/** The log of acts outside any tenant. */
@ApplicationScoped
public class PlatformAuditStore {
    private static final String ADD = """
            insert into platform_audit (id, at, actor_kind, actor_id, actor_name, action, object_type, object_id,
                ip, user_agent, request_id, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private Platform platform;

    /** For the container. */
    protected PlatformAuditStore() {}

    @Inject
    public PlatformAuditStore(Platform platform) {
        this.platform = platform;
    }

    /** Adds the row in a transaction of its own. */
    public void add(UUID id, Circumstances seen, Act act, String details) {
        platform.read("record an act outside any tenant", connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, id);
                insert.setObject(2, seen.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, seen.actorKind());
                insert.setObject(4, seen.actorId());
                insert.setString(5, seen.actorName());
                insert.setString(6, act.action());
                insert.setString(7, act.objectType());
                insert.setObject(8, act.objectId());
                insert.setString(9, seen.ip());
                insert.setString(10, seen.userAgent());
                insert.setString(11, seen.requestId());
                insert.setString(12, details);
                return insert.executeUpdate();
            }
        });
    }
}
