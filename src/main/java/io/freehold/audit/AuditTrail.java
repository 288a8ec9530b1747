package io.freehold.audit;

import io.freehold.audit.control.Views;
import io.freehold.audit.entity.AuditEntry;
import io.freehold.audit.entity.AuditStore;
import io.freehold.audit.entity.ChainWalk;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reading the tenant's audit log. Each reading is itself recorded: who looked, and for what. Refuses
 * with 403 without {@code audit.view}.
 */
@ApplicationScoped
public class AuditTrail {
    /** What lets a member read the log. */
    public static final String VIEW = "audit.view";

    /** Rows of one step of an export: each step is a short transaction, however long the log is. */
    public static final int EXPORT_STEP = 500;

    private static final String OBJECT = "audit_log";

    private AuditStore store;
    private ChainWalk walk;
    private AuditLog log;
    private Views views;

    /** For the container. */
    protected AuditTrail() {}

    @Inject
    AuditTrail(AuditStore store, ChainWalk walk, AuditLog log, Views views) {
        this.store = store;
        this.walk = walk;
        this.log = log;
        this.views = views;
    }

    /** A page, newest first unless sorted by {@code at} otherwise; bad cursors answer 400. */
    @Permit(VIEW)
    @Transactional
    public Page<AuditView> page(AuditFilter filter, PageRequest request) {
        boolean ascending = request.sort().map(sort -> !sort.descending()).orElse(false);
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        int offset = after.isPresent() ? 0 : request.offset();
        List<AuditEntry> rows = store.find(filter, ascending, after, offset, request.limit());
        Optional<String> next = rows.size() < request.limit()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).cursor().encoded());
        long total = store.count(filter);
        recordReading("audit.read", filter, Map.of("rows", rows.size()));
        return new Page<>(rows, request.limit(), offset, total, next).map(views::view);
    }

    /** Records that an export begins; refused callers get no first byte. */
    @Permit(VIEW)
    @Transactional
    public void beginExport(AuditFilter filter, String format) {
        recordReading("audit.exported", filter, Map.of("format", format));
    }

    /** The next rows of an export, newest first; fewer than {@value #EXPORT_STEP} are the last. */
    @Permit(VIEW)
    @Transactional
    public List<AuditView> step(AuditFilter filter, Optional<Cursor> after) {
        return store.find(filter, false, after, 0, EXPORT_STEP).stream()
                .map(views::view)
                .toList();
    }

    /** Recomputes the chain from its first seal. */
    @Permit(VIEW)
    @Transactional
    public ChainReport verify() {
        ChainReport report = walk.walk();
        log.record("audit.verified", OBJECT, null, Map.of(), Map.of("ok", report.ok(), "checked", report.checked()));
        return report;
    }

    private void recordReading(String action, AuditFilter filter, Map<String, ?> more) {
        Map<String, Object> details = new TreeMap<>(filter.asked());
        details.putAll(more);
        log.record(action, OBJECT, null, Map.of(), details);
    }
}
