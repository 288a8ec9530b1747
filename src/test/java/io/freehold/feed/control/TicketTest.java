package io.freehold.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class TicketTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void ticketOpensWhatItSealed() {
        Ticket ticket = Ticket.fresh(random);
        byte[] sealed = ticket.seal("the token");
        Ticket shown = Ticket.read(ticket.text()).orElseThrow();
        assertThat(shown.hash()).isEqualTo(ticket.hash());
        assertThat(shown.open(sealed)).contains("the token");
    }

    @Test
    void anotherTicketOpensNothing() {
        byte[] sealed = Ticket.fresh(random).seal("the token");
        assertThat(Ticket.fresh(random).open(sealed)).isEmpty();
    }

    @Test
    void whatIsKeptShowsNeitherTicketNorToken() {
        Ticket ticket = Ticket.fresh(random);
        assertThat(new String(ticket.seal("the token"))).doesNotContain("token");
        assertThat(ticket.text()).doesNotContain(java.util.HexFormat.of().formatHex(ticket.hash()));
    }

    @Test
    void otherTextIsNoTicket() {
        assertThat(Ticket.read("")).isEmpty();
        assertThat(Ticket.read("!!!")).isEmpty();
        assertThat(Ticket.read("c2hvcnQ")).isEmpty();
    }
}
