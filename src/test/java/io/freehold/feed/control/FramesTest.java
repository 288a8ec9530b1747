package io.freehold.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.feed.Frame;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.Position;
import io.freehold.kernel.Json;
import io.freehold.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FramesTest {
    @Test
    void frameHasTheFormOfTheContract() {
        UUID id = UUID.randomUUID();
        TenantId tenant = new TenantId(UUID.randomUUID());
        Frame frame = new Frames(new Json())
                .frame(new OutboxEvent(
                        id,
                        tenant,
                        "lead.created",
                        "leads.view",
                        "{\"city\": \"Orléans\"}",
                        Instant.parse("2026-01-14T08:00:00.123456Z"),
                        new Position(1, id)));
        assertThat(new Json().read(frame.json(), Map.class))
                .isEqualTo(Map.of(
                        "id", id.toString(),
                        "type", "lead.created",
                        "tenantId", tenant.toString(),
                        "data", Map.of("city", "Orléans"),
                        "at", "2026-01-14T08:00:00.123456Z"));
        assertThat(frame.bytes()).isEqualTo(frame.json().getBytes(StandardCharsets.UTF_8).length);
    }
}
