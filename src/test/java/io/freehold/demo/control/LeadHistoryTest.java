package io.freehold.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.leads.ProviderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadHistoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final List<ProviderId> PROVIDERS = List.of(provider(1), provider(2), provider(3));

    @Test
    void theSameSeedMakesTheSameLeads() {
        assertThat(history()).isEqualTo(history());
    }

    @Test
    void allLieInTheLast30DaysOldestFirst() {
        List<Instant> times = history().stream().map(PastLead::at).toList();
        assertThat(times)
                .hasSize(300)
                .isSorted()
                .allSatisfy(at -> assertThat(at).isBetween(NOW.minus(Duration.ofDays(30)), NOW));
    }

    @Test
    void everyTelephoneNumberIsKeptForFiction() {
        assertThat(history())
                .extracting(lead -> lead.payload().get("phone").textValue())
                .allSatisfy(phone -> assertThat(phone).matches("(01 99 00|06 39 98) \\d\\d \\d\\d|06 12"));
    }

    @Test
    void theTradesAreAsLargeAsTheSpecificationSays() {
        assertThat(Acme.TRADE.buyers()).hasSize(6);
        assertThat(Acme.TRADE.buyers().stream()
                        .mapToInt(buyer -> buyer.orders().size())
                        .sum())
                .isEqualTo(8);
        assertThat(Globex.TRADE.buyers()).hasSize(2);
        assertThat(Globex.TRADE.leads()).isEqualTo(40);
    }

    private static List<PastLead> history() {
        return new LeadHistory(Acme.TRADE, PROVIDERS, NOW)
                .batches().stream().flatMap(List::stream).toList();
    }

    private static ProviderId provider(int number) {
        return new ProviderId(new UUID(0, number));
    }
}
