package io.freehold.notifications.control;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;

/** Hands mail to a mail server over SMTP (RFC 5321). A connection each: jobs are few and far between. */
final class SmtpCarrier implements Carrier {

    private final SmtpSettings.Smtp server;
    private final Clock clock;

    SmtpCarrier(SmtpSettings.Smtp server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public String carry(Mail mail) throws MailFailed {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = Mime.written(session, mail, server.from(), clock.instant());
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
            return mail.id();
        } catch (MessagingException failure) {
            throw new MailFailed(kind(failure), reason(failure), Optional.empty(), failure);
        }
    }

    private Properties properties() {
        String patience = Long.toString(server.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        // Asked for and not offered must not mean: then without.
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Only an address that was refused for good is hopeless: a refused message may be a full mailbox's. */
    private static MailFailed.Kind kind(MessagingException failure) {
        if (failure instanceof AddressException) {
            return MailFailed.Kind.FINAL;
        }
        boolean refused = failure instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
        return refused ? MailFailed.Kind.BOUNCED : MailFailed.Kind.TRANSIENT;
    }

    private static String reason(MessagingException failure) {
        if (failure instanceof AddressException) {
            return "The address is none.";
        }
        if (failure instanceof AuthenticationFailedException) {
            return "The mail server refused our credentials.";
        }
        if (failure instanceof SendFailedException) {
            return "The mail server refused the recipient or the message.";
        }
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SocketTimeoutException) {
                return "The mail server did not answer in time.";
            }
            if (cause instanceof ConnectException) {
                return "The mail server cannot be reached.";
            }
        }
        return "The mail server broke off.";
    }

    private static Throwable next(Throwable failure) {
        boolean chained = failure instanceof MessagingException messaging && messaging.getNextException() != null;
        return chained ? ((MessagingException) failure).getNextException() : failure.getCause();
    }
}
