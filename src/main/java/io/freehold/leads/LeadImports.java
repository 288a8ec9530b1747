package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.ProviderDesk;
import io.freehold.leads.control.Spooled;
import io.freehold.leads.entity.ImportStore;
import io.freehold.leads.entity.LeadImport;
import io.freehold.leads.entity.Provider;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Files of leads: taken in, followed, looked into, taken back. {@link ImportWork} reads them. */
@ApplicationScoped
public class LeadImports {

    /** The job that reads a file. */
    public static final String JOB = "leads.import";

    /** Faults of one step of a list of them. */
    public static final int FAULTS_STEP = 1000;

    @Inject
    ImportStore imports;

    @Inject
    ProviderDesk providers;

    @Inject
    Spooled spooled;

    @Inject
    LeadWithdrawal withdrawal;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** What the job is told. */
    public record Task(ImportId id) {}

    /**
     * A file that is to be imported.
     *
     * @param requestKey under which a repeated upload is the first one again
     */
    public record Order(ProviderId provider, boolean dryRun, Optional<String> requestKey) {}

    /**
     * Keeps a file and has it read by a job.
     *
     * @param file already here: nobody waits for a sender inside a transaction
     * @return the import, queued; 404 for a provider that is not the caller's
     */
    @Permit("leads.edit")
    @Transactional
    public ImportView begin(Order order, InputStream file) {
        Provider provider = providers.editable(order.provider());
        Optional<LeadImport> before = order.requestKey().flatMap(imports::ofRequest);
        if (before.isPresent()) {
            return before.get().view();
        }
        UUID id = ids.next();
        String by = Caller.current().name();
        LeadImport row =
                new LeadImport(id, provider, new LeadImport.Upload(order.dryRun(), order.requestKey(), by), now());
        imports.add(row);
        imports.flush();
        long bytes = spooled.keep(file, id);
        row.received(bytes);
        jobs.enqueue(JOB, new Task(new ImportId(id)), JobOptions.keyed(id.toString()));
        audit.record(
                "leads.import_begun",
                "lead_import",
                id,
                Map.of(),
                Map.of("provider", provider.name(), "dryRun", order.dryRun(), "bytes", bytes));
        return row.view();
    }

    /** Those of the companies in scope, newest first. */
    @Permit("leads.view")
    @Transactional
    public Page<ImportView> list(PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<ImportView> views =
                imports.list(readable, request).stream().map(LeadImport::view).toList();
        boolean more = views.size() == request.limit();
        Optional<String> next = more
                ? Optional.of(new Cursor(
                                views.get(views.size() - 1).createdAt(),
                                views.get(views.size() - 1).id().value())
                        .encoded())
                : Optional.empty();
        return new Page<>(views, request.limit(), request.offset(), imports.count(readable), next);
    }

    /** One of them; 404. */
    @Permit("leads.view")
    @Transactional
    public ImportView get(ImportId id) {
        return readable(id).view();
    }

    /** What was wrong in it, after one of the faults; fewer than {@link #FAULTS_STEP} are the last. */
    @Permit("leads.view")
    @Transactional
    public List<ImportFault> faults(ImportId id, Optional<ImportFault> after) {
        readable(id);
        int line = after.map(ImportFault::line).orElse(0);
        return imports.faults(id.value(), line, after.map(ImportFault::number).orElse(-1), FAULTS_STEP);
    }

    /**
     * Takes the import's leads back with the deliveries that have not left yet, and stops it if it runs. Leads
     * that a client has, or that are on their way to one, stay.
     * Refuses with 409 {@code STATE_CONFLICT} a dry run, which left nothing behind.
     */
    @Permit("leads.delete")
    @Transactional
    public ImportView undo(ImportId id) {
        readable(id);
        LeadImport row = imports.hold(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
        EntityScope.current().requireWritable(row.entity());
        if (row.isDryRun()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "A dry run has nothing to take back.").raise();
        }
        withdrawal.withdraw(
                imports.holdWaiting(id.value()).stream().map(LeadId::new).toList());
        int undone = imports.takeBack(id.value());
        int kept = imports.leads(id.value());
        row.undone(undone, kept, now());
        imports.forgetParts(id.value());
        audit.record(
                "leads.import_undone", "lead_import", id.value(), Map.of(), Map.of("undone", undone, "kept", kept));
        ImportView view = row.view();
        outbox.publish(LeadsImported.TYPE, "leads.view", news(view));
        return view;
    }

    static LeadsImported news(ImportView view) {
        return new LeadsImported(view.id(), view.status(), view.rows(), view.accepted(), view.refused(), view.entity());
    }

    private LeadImport readable(ImportId id) {
        return imports.find(id.value())
                .filter(found -> EntityScope.current().readable().contains(found.entity()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
