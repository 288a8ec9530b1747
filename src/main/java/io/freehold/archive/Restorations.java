package io.freehold.archive;

import io.freehold.accounts.TenantRegistration;
import io.freehold.accounts.Tenants;
import io.freehold.accounts.Visits;
import io.freehold.archive.control.ArchiveFile;
import io.freehold.archive.control.FormerOwners;
import io.freehold.archive.control.Spool;
import io.freehold.archive.entity.Arrival;
import io.freehold.archive.entity.RestorationStore;
import io.freehold.audit.PlatformAudit;
import io.freehold.identity.People;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A new tenant out of an export. Nothing existing is touched: no tenant, no identity, no membership.
 * The new one is suspended until an operator has looked, so that it sends nobody anything by itself.
 */
@ApplicationScoped
public class Restorations {

    private static final Logger LOG = System.getLogger(Restorations.class.getName());

    private static final int NAME_CHARACTERS_MAX = 200;

    private Spool spool;
    private RestorationStore store;
    private Arrivals arrivals;
    private TenantRegistration registration;
    private Tenants tenants;
    private Visits visits;
    private People people;
    private PlatformAudit audit;
    private Clock clock;
    private Ids ids;

    /** For the container. */
    protected Restorations() {}

    @Inject
    Restorations(
            Spool spool,
            RestorationStore store,
            Arrivals arrivals,
            TenantRegistration registration,
            Tenants tenants,
            Visits visits,
            People people,
            PlatformAudit audit,
            Clock clock,
            Ids ids) {
        this.spool = spool;
        this.store = store;
        this.arrivals = arrivals;
        this.registration = registration;
        this.tenants = tenants;
        this.visits = visits;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Restores the file into a new tenant and invites its former owners. Refuses with 400 {@code
     * ARCHIVE_REFUSED} whatever is not a whole, unchanged archive that was written here by this version
     * or an older one, with 409 {@code SUBDOMAIN_TAKEN}.
     */
    @Permit("tenants.manage")
    public Restored restore(NewCopy wanted, InputStream body) throws IOException {
        require(wanted);
        return spool.with(body, file -> restored(wanted, file));
    }

    private Restored restored(NewCopy wanted, ArchiveFile file) {
        Origin origin = file.manifest().tenant();
        String name = wanted.name().orElse(origin.name());
        Arrival arrival = new Arrival(
                ids.next(), wanted.subdomain(), name, Caller.current().name(), clock.instant());
        List<FormerOwners.Owner> owners = FormerOwners.of(file);
        List<TableSum> tables = store.restore(arrival, file.manifest(), file.sum(), file);
        Map<String, Object> details = Map.of(
                "origin",
                origin.id(),
                "subdomain",
                wanted.subdomain(),
                "takenAt",
                file.manifest().takenAt());
        audit.record("tenant.restored_from_file", "tenant", arrival.id(), details);
        visits.in(arrival.id(), Set.of(Exports.MANAGE), () -> arrivals.recorded(details));
        List<String> invited = invited(arrival.id(), owners);
        return new Restored(tenants.get(arrival.id()), tables, invited);
    }

    /** One that cannot be asked, for whatever reason, must not undo what stands. */
    private List<String> invited(UUID tenant, List<FormerOwners.Owner> owners) {
        List<String> invited = new ArrayList<>();
        for (FormerOwners.Owner owner : owners) {
            try {
                visits.in(tenant, Set.of("users.manage"), () -> people.inviteOwner(owner.email(), owner.name()));
                invited.add(owner.email().value());
            } catch (Refused refused) {
                LOG.log(
                        Level.WARNING,
                        "A former owner of tenant {0} was not invited: {1}",
                        tenant,
                        refused.refusal().code());
            }
        }
        return invited;
    }

    private void require(NewCopy wanted) {
        registration.requireSubdomain(wanted.subdomain());
        wanted.name()
                .filter(name -> name.isBlank()
                        || name.length() > NAME_CHARACTERS_MAX
                        || name.chars().anyMatch(Character::isISOControl))
                .ifPresent(name -> {
                    throw Refusal.Invalid.of("name", "must have 1 to " + NAME_CHARACTERS_MAX + " characters")
                            .raise();
                });
    }
}
