package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import io.freehold.testing.FreePorts;
import io.freehold.testing.MailCatcher;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The carrier against real sockets: a mail server, none, a silent one and one that hangs up. */
class SmtpCarrierIT {

    private final Mail mail = new Mail(
            "delivery-" + UUID.randomUUID(),
            UUID.randomUUID() + "@buyers.test",
            "New lead: été",
            "Hello Zoë",
            List.of(new Mail.Attachment("leads.csv", "text/csv; charset=UTF-8", "name\r\nMénard\r\n")));

    @Test
    void theMailArrivesWholeAndUnderItsOwnId() throws Exception {
        MailCatcher catcher = MailCatcher.started();
        carrier(catcher.smtpPort()).carry(mail);
        carrier(catcher.smtpPort()).carry(mail);
        List<MimeMessage> received = catcher.received(mail.to());
        assertThat(received).hasSize(2).allSatisfy(message -> {
            assertThat(message.getMessageID()).isEqualTo("<" + mail.id() + "@freehold.test>");
            assertThat(message.getSubject()).isEqualTo("New lead: été");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hello Zoë");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("leads.csv");
            byte[] file = parts.getBodyPart(1).getInputStream().readAllBytes();
            assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("name\r\nMénard\r\n");
        });
    }

    @Test
    void nobodyListensIsAFailure() {
        refused(FreePorts.next(), "The mail server cannot be reached.");
    }

    @Test
    void silenceEndsAfterThePatience() throws Exception {
        try (ServerSocket silent = new ServerSocket(FreePorts.next(), 5, InetAddress.getLoopbackAddress())) {
            refused(silent.getLocalPort(), "The mail server did not answer in time.");
        }
    }

    @Test
    void hangingUpIsAFailure() throws Exception {
        try (ServerSocket rude = new ServerSocket(FreePorts.next(), 5, InetAddress.getLoopbackAddress())) {
            Thread hangUp = new Thread(() -> hangUpOn(rude));
            hangUp.start();
            refused(rude.getLocalPort(), "The mail server broke off.");
            hangUp.join();
        }
    }

    private static void hangUpOn(ServerSocket server) {
        try {
            server.accept().close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void refused(int port, String reason) {
        assertThatThrownBy(() -> carrier(port).carry(mail))
                .isInstanceOf(MailFailed.class)
                .hasMessage(reason);
    }

    private static SmtpCarrier carrier(int port) {
        var server = new SmtpSettings.Smtp(
                "localhost",
                port,
                Optional.empty(),
                Optional.empty(),
                false,
                "Freehold <no-reply@freehold.test>",
                Duration.ofSeconds(2));
        return new SmtpCarrier(server, Clock.systemUTC());
    }
}
