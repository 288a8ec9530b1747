package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.entity.BatchStore;
import io.freehold.delivery.entity.DeliveryBatch;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clients' daily mails as members see them. */
@ApplicationScoped
public class Batches {

    @Inject
    BatchStore store;

    /** A page of daily mails, newest first, by offset or by cursor. */
    @Permit("deliveries.view")
    @Transactional
    public Page<BatchView> list(BatchFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<DeliveryBatch> rows = store.page(readable, filter, request);
        List<DeliveryBatch> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<BatchView> views = shown.stream().map(Batches::view).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    private static String cursor(List<DeliveryBatch> shown) {
        DeliveryBatch last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id()).encoded();
    }

    private static BatchView view(DeliveryBatch batch) {
        return new BatchView(
                new BatchId(batch.id()),
                batch.day(),
                new DeliveryView.Buyer(new ClientId(batch.clientId()), batch.clientName()),
                batch.entity(),
                batch.count(),
                batch.status(),
                batch.attempts(),
                batch.error().orElse(null),
                batch.messageId().orElse(null),
                batch.createdAt(),
                batch.sentAt().orElse(null));
    }
}
