package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import io.freehold.testing.FreePorts;
import io.freehold.testing.MailCatcher;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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

    @Test
    void anAddressThatIsRefusedForGoodBounces() throws Exception {
        assertThat(refusedWith("550 no such mailbox")).isEqualTo(MailFailed.Kind.BOUNCED);
    }

    @Test
    void anAddressThatIsRefusedForNowIsTriedAgain() throws Exception {
        assertThat(refusedWith("450 try again later")).isEqualTo(MailFailed.Kind.TRANSIENT);
    }

    @Test
    void whatIsNoAddressIsNotTriedAgain() {
        Mail wrong = new Mail("delivery-1", "no address at all", "Lead", "text", List.of());
        assertThatThrownBy(() -> carrier(FreePorts.next()).carry(wrong))
                .isInstanceOfSatisfying(
                        MailFailed.class, failed -> assertThat(failed.kind()).isEqualTo(MailFailed.Kind.FINAL));
    }

    private MailFailed.Kind refusedWith(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(FreePorts.next(), 5, InetAddress.getLoopbackAddress())) {
            Thread talk = new Thread(() -> refuseRecipient(server, answer));
            talk.start();
            try {
                carrier(server.getLocalPort()).carry(mail);
                throw new AssertionError("the mail left");
            } catch (MailFailed failed) {
                return failed.kind();
            } finally {
                talk.join();
            }
        }
    }

    /** A mail server that lets the recipient through on no account. */
    private static void refuseRecipient(ServerSocket server, String refusal) {
        try (Socket socket = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 hello\r\n");
            out.flush();
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? refusal : "250 fine") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hangUpOn(ServerSocket server) {
        try {
            server.accept().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
