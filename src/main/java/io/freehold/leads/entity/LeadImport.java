package io.freehold.leads.entity;

import io.freehold.leads.ImportId;
import io.freehold.leads.ImportView;
import io.freehold.leads.ProviderId;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of leads: {@code queued}, {@code running}, then {@code done} or {@code failed}; {@code undone} when
 * its leads were taken back, which also ends one that runs.
 */
@Entity
@Table(name = "lead_imports")
public class LeadImport extends TenantOwned {

    private static final String QUEUED = "queued";
    private static final String RUNNING = "running";
    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final String UNDONE = "undone";

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(updatable = false)
    private String entity;

    @Column(name = "dry_run", updatable = false)
    private boolean dryRun;

    private String status;
    private @Nullable String failure;

    private long bytes;

    private int lines;
    private int accepted;
    private int refused;
    private int undone;
    private int kept;

    @Column(name = "request_key", updatable = false)
    private @Nullable String requestKey;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For the ORM. */
    protected LeadImport() {}

    /**
     * What was sent.
     *
     * @param requestKey under which a repeated upload finds it again
     */
    public record Upload(boolean dryRun, Optional<String> requestKey, String by) {}

    /** One that waits for its job. */
    public LeadImport(UUID id, Provider provider, Upload upload, Instant at) {
        super(id);
        this.providerId = provider.id();
        this.entity = provider.entity();
        this.dryRun = upload.dryRun();
        this.status = QUEUED;
        this.requestKey = upload.requestKey().orElse(null);
        this.createdBy = upload.by();
        this.createdAt = at;
    }

    /** The file lies here. */
    public void received(long length) {
        bytes = length;
    }

    /** So many more rows were read. */
    public void progressed(int rows, int acceptedOfThem) {
        status = RUNNING;
        lines += rows;
        accepted += acceptedOfThem;
        refused += rows - acceptedOfThem;
    }

    /** All rows are read. */
    public void finished(Instant at) {
        status = DONE;
        finishedAt = at;
    }

    /** The file as a whole cannot be read. */
    public void failed(String why, Instant at) {
        status = FAILED;
        failure = why;
        finishedAt = at;
    }

    /** Its leads were taken back, but those that a client has. */
    public void undone(int takenBack, int left, Instant at) {
        status = UNDONE;
        undone += takenBack;
        kept = left;
        finishedAt = at;
    }

    /** Whether its job has still something to do. */
    public boolean isOpen() {
        return status.equals(QUEUED) || status.equals(RUNNING);
    }

    public UUID providerId() {
        return providerId;
    }

    public String entity() {
        return entity;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    /** Rows that were read, without the header. */
    public int rows() {
        return lines;
    }

    public ImportView view() {
        return new ImportView(
                new ImportId(id()),
                new ProviderId(providerId),
                entity,
                dryRun,
                status,
                lines,
                accepted,
                refused,
                undone,
                kept,
                failure,
                createdAt,
                finishedAt);
    }
}
