package io.freehold.leads.entity;

import io.freehold.leads.ReplayView;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many leads that are tried again, and how far that is. */
@Entity
@Table(name = "lead_replays")
public class Replay extends TenantOwned {

    private static final String QUEUED = "queued";
    private static final String RUNNING = "running";
    private static final String DONE = "done";

    private String status;

    @Column(updatable = false)
    private String scope;

    private int tried;
    private int moved;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For the ORM. */
    protected Replay() {}

    /**
     * One that was asked for.
     *
     * @param scope which leads, as JSON
     */
    public Replay(UUID id, String scope, String askedBy, Instant at) {
        super(id);
        this.status = QUEUED;
        this.scope = scope;
        this.askedBy = askedBy;
        this.createdAt = at;
    }

    /** The job has begun. */
    public void running() {
        status = RUNNING;
    }

    /** So many more leads were looked at. */
    public void progressed(int more, int movedOfThem, Optional<Instant> finished) {
        tried += more;
        moved += movedOfThem;
        finished.ifPresent(at -> {
            status = DONE;
            finishedAt = at;
        });
    }

    public boolean isDone() {
        return status.equals(DONE);
    }

    /** As JSON. */
    public String scope() {
        return scope;
    }

    public ReplayView view() {
        return new ReplayView(id(), status, tried, moved, createdAt, finishedAt);
    }
}
