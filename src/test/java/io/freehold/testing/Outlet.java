package io.freehold.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Writes events into the outbox as another server would, which rings no bell here: what arrives was
 * found by looking.
 */
public final class Outlet {
    private static final String INSERT = """
            insert into outbox_events (tenant_id, id, type, permission, data, at)
            values (?, ?, ?, ?, cast(? as jsonb), now())
            """;

    private final Company company;

    public Outlet(Company company) {
        this.company = company;
    }

    /** An event that everybody may see who may see leads. */
    public UUID publish(String type) {
        return publish(type, "leads.view", "{}");
    }

    public UUID publish(String type, String permission, String data) {
        UUID id = UuidCreator.getTimeOrderedEpochPlus1();
        company.execute(INSERT, company.id(), id, type, permission, data);
        return id;
    }
}
