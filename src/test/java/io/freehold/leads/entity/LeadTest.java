package io.freehold.leads.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.leads.Consent;
import io.freehold.leads.DeliveryGlimpse;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewLead;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Consent GIVEN = new Consent("I agree.", NOW, null, null, null);

    @Test
    void aWholeLeadCanBeRoutedAgainByHand() {
        Lead lead = lead("solar", GIVEN, LeadStatus.DUPLICATE);
        assertThat(lead.reclassified(LeadStatus.NEW, NOW)).isTrue();
        assertThat(lead.status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void withoutConsentItNeverGoesToRouting() {
        Lead lead = lead("solar", Consent.NONE, LeadStatus.NO_CONSENT);
        assertThat(lead.isRoutable()).isFalse();
        assertThat(lead.reclassified(LeadStatus.NEW, NOW)).isFalse();
        assertThat(lead.status()).isEqualTo(LeadStatus.NO_CONSENT);
    }

    @Test
    void withoutAProductItNeverGoesToRouting() {
        assertThat(lead(null, GIVEN, LeadStatus.INVALID).reclassified(LeadStatus.NEW, NOW))
                .isFalse();
    }

    @Test
    void nobodyMakesItRoutedOrDeliveredByHand() {
        Lead lead = lead("solar", GIVEN, LeadStatus.NEW);
        assertThat(lead.reclassified(LeadStatus.ROUTED, NOW)).isFalse();
        assertThat(lead.reclassified(LeadStatus.DELIVERED, NOW)).isFalse();
        assertThat(lead.reclassified(LeadStatus.RETURNED, NOW)).isFalse();
    }

    @Test
    void aLeadThatAClientHasCanOnlyBeReturned() {
        Lead lead = lead("solar", GIVEN, LeadStatus.NEW);
        lead.settled(LeadStatus.DELIVERED, NOW);
        lead.deliveryIs(new DeliveryGlimpse(UUID.randomUUID(), "sent", "Soleil"), NOW);
        assertThat(lead.reclassified(LeadStatus.INVALID, NOW)).isFalse();
        assertThat(lead.reclassified(LeadStatus.RETURNED, NOW)).isTrue();
    }

    private static Lead lead(String product, Consent consent, LeadStatus status) {
        Source source = new Source(UUID.randomUUID(), "MAIN", false, false, OptionalInt.empty(), ZoneOffset.UTC, true);
        NewLead said =
                new NewLead("+33639981234", null, "Camille", "Durand", "75", null, product, consent, false, List.of());
        return new Lead(UUID.randomUUID(), source, said, "durand camille", new Lead.Papers("{}", "[]"), status, NOW);
    }
}
