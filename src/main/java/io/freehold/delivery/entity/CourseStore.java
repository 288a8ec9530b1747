package io.freehold.delivery.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a lead's delivery came. */
@ApplicationScoped
public class CourseStore {

    private static final String COURSE = """
            select client_name, status, outcome, error, created_at, updated_at, sent_at from deliveries
            where tenant_id = :tenant and lead_id = :lead
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A step on the way. */
    public record Step(
            Instant at, String kind, String title, @Nullable String detail) {}

    /** The steps of the lead's delivery; nothing without one. */
    public List<Step> of(UUID lead) {
        List<?> rows = entities.createNativeQuery(COURSE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("lead", lead)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .flatMap(row -> steps(row).stream())
                .toList();
    }

    private static List<Step> steps(Tuple row) {
        List<Step> steps = new ArrayList<>();
        String status = (String) row.get("status");
        String client = (String) row.get("client_name");
        steps.add(new Step(instant(row, "created_at"), "created", "Delivery to " + client + " begun", null));
        if (row.get("sent_at") != null) {
            steps.add(new Step(instant(row, "sent_at"), "sent", "Sent to " + client, null));
        }
        String outcome = (String) row.get("outcome");
        boolean reversed = outcome != null && !outcome.equals("accepted");
        if (reversed || status.equals("failed")) {
            String kind = reversed ? outcome : status;
            steps.add(new Step(instant(row, "updated_at"), kind, "Delivery " + kind, (String) row.get("error")));
        }
        return steps;
    }

    private static Instant instant(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.time.OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
