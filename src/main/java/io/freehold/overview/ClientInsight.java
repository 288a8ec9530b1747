package io.freehold.overview;

import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.overview.entity.ClientReading;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Clients' figures of a week, within the companies that the caller may see. */
@ApplicationScoped
public class ClientInsight {

    /** The permission to see them. */
    public static final String VIEW = "clients.view";

    @Inject
    Widgets widgets;

    @Inject
    ClientReading clients;

    /**
     * A page of clients.
     *
     * @param active how many of all of them take leads
     */
    public record Stats(Week week, long active, Page<ClientStats> page) {}

    /** Those who got most first; 400 for a week that is none. */
    @Permit(VIEW)
    @Transactional
    public Stats stats(Optional<String> week, Optional<String> product, PageRequest page) {
        Frame frame = widgets.frame(week, product);
        ClientReading.Many many = clients.many(frame);
        List<ClientStats> rows = clients.page(frame, page.limit(), page.offset());
        return new Stats(frame.week(), many.active(), Page.of(rows, page, many.total()));
    }

    /** One client at a glance; 404 when it is absent, another tenant's or another company's. */
    @Permit(VIEW)
    @Transactional
    public ClientSummary summary(UUID client, Optional<String> week) {
        Frame frame = widgets.frame(week, Optional.empty());
        return clients.summary(client, frame).orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
