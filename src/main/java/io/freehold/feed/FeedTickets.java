package io.freehold.feed;

import io.freehold.feed.control.Ticket;
import io.freehold.feed.entity.TicketStore;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Tickets for opening one socket each: a browser can send no header with a socket, and a token in an
 * address would end up in logs. A ticket that ends up there has been used.
 */
@ApplicationScoped
public class FeedTickets {
    /** From asking to connecting; a page does it at once. */
    public static final Duration LIFE = Duration.ofSeconds(30);

    private TicketStore store;
    private SecureRandom random;
    private Ids ids;
    private Clock clock;

    /** For the container. */
    protected FeedTickets() {}

    @Inject
    FeedTickets(TicketStore store, SecureRandom random, Ids ids, Clock clock) {
        this.store = store;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    /** A ticket that stands for the caller's own token, good once and for {@link #LIFE}. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public String issue(String token) {
        Ticket ticket = Ticket.fresh(random);
        store.forgetExpired(clock.instant());
        store.add(ids.next(), ticket.hash(), ticket.seal(token), clock.instant().plus(LIFE));
        return ticket.text();
    }

    /** The token that the ticket stands for, once; empty when it is used, over or not ours. */
    public Optional<String> redeem(String ticket) {
        return Ticket.read(ticket)
                .flatMap(read -> store.take(read.hash(), clock.instant()).flatMap(read::open));
    }
}
