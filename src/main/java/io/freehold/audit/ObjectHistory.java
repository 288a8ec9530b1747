package io.freehold.audit;

import io.freehold.audit.control.Views;
import io.freehold.audit.entity.AuditEntry;
import io.freehold.audit.entity.AuditStore;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was done to things, for the module that shows them: it sees to it that the caller may see the things.
 * Unlike {@link AuditTrail} it shows no more than they do, and is not recorded.
 */
@ApplicationScoped
public class ObjectHistory {
    private AuditStore store;
    private Views views;

    /** For the container. */
    protected ObjectHistory() {}

    @Inject
    ObjectHistory(AuditStore store, Views views) {
        this.store = store;
        this.views = views;
    }

    /** A page of what was done to any of the things, newest first, by offset or by cursor. */
    @Transactional(TxType.MANDATORY)
    public Page<AuditView> of(Set<UUID> objects, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        int offset = after.isPresent() ? 0 : request.offset();
        List<AuditEntry> rows = store.about(objects, after, offset, request.limit() + 1);
        List<AuditEntry> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size()
                ? Optional.of(shown.get(shown.size() - 1).cursor().encoded())
                : Optional.empty();
        return new Page<>(shown, request.limit(), offset, store.countAbout(objects), next).map(views::view);
    }
}
