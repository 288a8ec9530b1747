package io.freehold.billing;

import io.freehold.audit.AuditLog;
import io.freehold.billing.entity.PriceRow;
import io.freehold.billing.entity.PriceStore;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.ClientView;
import io.freehold.commandes.Clients;
import io.freehold.commandes.FollowedPrices;
import io.freehold.commandes.PriceList;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Money;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The price list. A commande's own price comes first, then its client's for the product, then the product's default.
 * A price counts for leads that are routed from its beginning on; what was routed before keeps what was agreed.
 */
@ApplicationScoped
public class Pricing implements PriceList {

    /** The permission to see money. */
    public static final String VIEW = "billing.view";

    /** The permission to change what is owed. */
    public static final String MANAGE = "billing.manage";

    /** The job that takes a price over whose time has come. */
    public static final String DUE_JOB = "billing.price-due";

    private static final String CURRENCY_USUAL = "EUR";

    /** Further ahead it is a slip, and years of many digits are none that the database knows. */
    private static final Duration AHEAD_MAX = Duration.ofDays(3_653);

    @Inject
    PriceStore store;

    @Inject
    Clients clients;

    @Inject
    FollowedPrices following;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** What the job is told: whose commandes of which product. */
    public record Due(String product, Optional<ClientId> client) {}

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<BigDecimal> find(ClientId client, String product, String currency, Instant at) {
        return store.find(client.value(), product, currency, at);
    }

    /** A page of the prices that hold now or are to hold later: defaults, and clients' of the caller's companies. */
    @Permit(VIEW)
    @Transactional
    public Page<PriceView> list(PriceFilter filter, PageRequest page) {
        Set<String> readable = EntityScope.current().readable();
        Instant now = now();
        return Page.of(store.inForce(readable, filter, now, page), page, store.countInForce(readable, filter, now));
    }

    /** A page of every price that ever was, newest first. */
    @Permit(VIEW)
    @Transactional
    public Page<PriceView> history(PriceFilter filter, PageRequest page) {
        Set<String> readable = EntityScope.current().readable();
        return Page.of(store.history(readable, filter, page), page, store.countHistory(readable, filter));
    }

    /** What each product costs the client now: its own price, else the default; 404 as for the client itself. */
    @Permit(VIEW)
    @Transactional
    public List<PriceView> of(ClientId client) {
        clients.find(client).orElseThrow(() -> new Refusal.NotFound().raise());
        return store.ofClient(client.value(), now());
    }

    /**
     * Puts a price into the list; commandes that follow it cost so for leads that are routed from then on.
     *
     * @return the price; 400 for a client or product that is not there, another currency than the client's and a
     *     beginning in the past, 403 {@code ENTITY_OUT_OF_SCOPE} for a default that commandes of a company follow
     *     which the caller was not granted
     */
    @Permit(MANAGE)
    @Transactional
    public PriceView set(NewPrice wanted) {
        Optional<ClientView> client = wanted.clientId().map(this::requireWritable);
        Money price = price(wanted, client);
        if (!store.isSold(wanted.product())) {
            throw Refusal.Invalid.of("product", "names no product").raise();
        }
        Instant now = now();
        Instant from =
                wanted.from().map(at -> at.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (from.isAfter(now.plus(AHEAD_MAX))) {
            throw Refusal.Invalid.of("from", "must lie within ten years").raise();
        }
        if (from.isBefore(now)) {
            throw Refusal.Invalid.of("from", "must not lie in the past: leads that were routed keep their price")
                    .raise();
        }
        UUID id = ids.next();
        UUID whose = wanted.clientId().map(ClientId::value).orElse(null);
        store.add(new PriceRow(
                id, whose, wanted.product(), price, from, now, Caller.current().name()));
        PriceView view = store.require(id);
        audit.record("price.set", "price", id, Map.of(), facts(view));
        Due due = new Due(wanted.product(), wanted.clientId());
        if (from.equals(now)) {
            takeOver(due);
        } else {
            jobs.enqueue(DUE_JOB, due, JobOptions.keyed(id.toString()).notBefore(from));
        }
        return view;
    }

    private ClientView requireWritable(ClientId id) {
        ClientView client = clients.find(id)
                .orElseThrow(
                        () -> Refusal.Invalid.of("clientId", "names no client").raise());
        EntityScope.find().ifPresent(scope -> scope.requireWritable(client.entity()));
        return client;
    }

    private static Money price(NewPrice wanted, Optional<ClientView> client) {
        String usual = client.map(ClientView::currency).orElse(CURRENCY_USUAL);
        String currency = wanted.currency().orElse(usual);
        if (client.isPresent() && !currency.equals(usual)) {
            throw Refusal.Invalid.of("currency", "must be " + usual + ", the currency of this client")
                    .raise();
        }
        return new Money(Money.decimal("price", wanted.price()), currency);
    }

    /** The list's prices count from now on. */
    @Transactional
    public int takeOver(Due due) {
        return following.renew(due.product(), due.client());
    }

    private static Map<String, Object> facts(PriceView price) {
        return Map.of(
                "client", price.client() == null ? "" : price.client().id().toString(),
                "product", price.product(),
                "price", price.price(),
                "currency", price.currency(),
                "from", price.from().toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
