package io.freehold.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server that keeps what it is given: SMTP to send, IMAP to read. */
public final class MailCatcher implements AutoCloseable {

    private static final long START_MILLISECONDS_MAX = 60_000;
    private final GreenMail server;

    /**
     * @param smtpPort loopback port for sending
     * @param imapPort loopback port for reading
     */
    public MailCatcher(int smtpPort, int imapPort) {
        this.server = new GreenMail(new ServerSetup[] {
            setup(smtpPort, ServerSetup.PROTOCOL_SMTP), setup(imapPort, ServerSetup.PROTOCOL_IMAP)
        });
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, "localhost", protocol);
        setup.setServerStartupTimeout(START_MILLISECONDS_MAX);
        return setup;
    }

    /** A catcher on free ports that ends with the JVM. */
    public static MailCatcher started() {
        MailCatcher catcher = new MailCatcher(FreePorts.next(), FreePorts.next());
        RunFolder.atEnd(catcher);
        return catcher.start();
    }

    public MailCatcher start() {
        server.start();
        return this;
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    /** Everything received so far by one address; an address nobody else's test uses keeps tests apart. */
    public List<MimeMessage> received(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** Everything received so far. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
