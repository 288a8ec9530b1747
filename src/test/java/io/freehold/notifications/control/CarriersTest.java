package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.notifications.Mail;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriersTest {

    @Test
    void withNoExternalSendNothingLeaves() throws Exception {
        Carriers carriers = new Carriers();
        carriers.mock = true;
        carriers.clock = Clock.systemUTC();
        assertThat(carriers.areMock()).isTrue();
        Carrier carrier = carriers.current();
        assertThat(carrier).isInstanceOf(MockCarrier.class);
        assertThat(carrier.carry(new Mail("delivery-1", "a@buyers.test", "Lead", "text", List.of())))
                .matches("mock-\\d{13}");
    }

    @Test
    void aCarrierThatNobodyKnowsStopsTheStart() {
        Carriers carriers = new Carriers();
        carriers.carrier = "pigeon";
        assertThatThrownBy(() -> carriers.begin(this))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MAIL_CARRIER");
    }

    @Test
    void anIdThatCouldBreakAHeaderIsNone() {
        assertThatThrownBy(() -> new Mail("a>\r\nBcc: b", "a@buyers.test", "Lead", "text", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
