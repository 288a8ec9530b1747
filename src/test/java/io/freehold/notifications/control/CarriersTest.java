package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.notifications.Mail;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriersTest {

    @Test
    void withNoExternalSendNothingLeaves() {
        Carriers carriers = new Carriers();
        carriers.mock = true;
        assertThat(carriers.areMock()).isTrue();
        Carrier carrier = carriers.current();
        assertThat(carrier).isInstanceOf(MockCarrier.class);
        assertThatCode(() -> carrier.carry(new Mail("delivery-1", "a@buyers.test", "Lead", "text", List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void anIdThatCouldBreakAHeaderIsNone() {
        assertThatThrownBy(() -> new Mail("a>\r\nBcc: b", "a@buyers.test", "Lead", "text", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
