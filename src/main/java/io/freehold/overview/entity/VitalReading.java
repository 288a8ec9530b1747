package io.freehold.overview.entity;

import static io.freehold.overview.entity.Reading.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

/** What waits and what failed, of the tenant's own. */
@ApplicationScoped
public class VitalReading {

    private static final String TOUCH = "select 1 where cast(:tenant as uuid) is not null";

    private static final String JOBS = """
            select (select count(*) from jobs j where j.tenant_id = :tenant and j.state = 'READY'
                      and j.run_after < now() - interval '5 minutes') as late,
                   (select count(*) from jobs j where j.tenant_id = :tenant and j.state = 'DEAD'
                      and j.finished_at > now() - interval '24 hours') as failed
            """;

    private static final String MAILS = """
            select count(*) filter (where n.status = 'PENDING') as late,
                   count(*) filter (where n.status in ('FAILED', 'BOUNCED')) as failed
            from notification_log n
            where n.tenant_id = :tenant and n.created_at > now() - interval '24 hours'
            """;

    /** Literals, for each status has an index of its own. */
    private static final String LEADS = """
            select (select count(*) from leads l where l.tenant_id = :tenant and l.status = 'no_open_orders'
                      and l.created_at > now() - interval '30 days') as late,
                   (select count(*) from leads l where l.tenant_id = :tenant and l.status = 'new'
                      and l.created_at > now() - interval '30 days'
                      and l.created_at < now() - interval '2 minutes') as failed
            """;

    /**
     * Counts.
     *
     * @param late what waits
     * @param failed what should not be
     */
    public record Backlog(long late, long failed) {}

    @Inject
    Reading reading;

    /** One round trip. */
    public void touch() {
        reading.query(TOUCH, Integer.class).getSingleResult();
    }

    /** The tenant's jobs. */
    public Backlog jobs() {
        return backlog(JOBS);
    }

    /** The mails of a day. */
    public Backlog mails() {
        return backlog(MAILS);
    }

    /** Leads that routing has not placed; one that is new for long was forgotten. */
    public Backlog leads() {
        return backlog(LEADS);
    }

    private Backlog backlog(String sql) {
        Tuple row = (Tuple) reading.query(sql, Tuple.class).getSingleResult();
        return new Backlog(number(row, "late"), number(row, "failed"));
    }
}
