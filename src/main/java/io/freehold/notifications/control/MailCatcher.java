package io.freehold.notifications.control;

import io.freehold.kernel.Refusal;
import io.freehold.notifications.CaughtMail;
import io.freehold.notifications.Mail;
import io.freehold.tenancy.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;

/** Reads the mail catcher of a development start over IMAP; elsewhere there is none. */
@ApplicationScoped
public class MailCatcher {

    private static final String PATIENCE_MILLISECONDS = "5000";

    @Inject
    Config config;

    /** Refuses with 404 unless {@code IMAP_PORT} names one; production has none. */
    public void require() {
        boolean isThere = config.getOptionalValue("imap.port", Integer.class).isPresent();
        if (Mode.current() == Mode.PRODUCTION || !isThere) {
            throw new Refusal.NotFound().raise();
        }
    }

    /**
     * The mails in one mailbox.
     *
     * @param wanted tells by a mail's own id whether it may be shown; others in the mailbox are somebody else's
     */
    public List<CaughtMail> mails(String address, Predicate<String> wanted) {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.imap.timeout", PATIENCE_MILLISECONDS);
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            String host = config.getOptionalValue("imap.host", String.class).orElse("localhost");
            store.connect(host, config.getValue("imap.port", Integer.class), address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return read(inbox.getMessages(), address, wanted);
            }
        } catch (AuthenticationFailedException noMailbox) {
            // The catcher opens a mailbox with its first mail.
            return List.of();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("the mail catcher cannot be read", e);
        }
    }

    private static List<CaughtMail> read(Message[] messages, String address, Predicate<String> wanted)
            throws MessagingException, IOException {
        List<CaughtMail> mails = new ArrayList<>();
        for (Message message : messages) {
            if (id(message).map(Mail::logged).filter(wanted).isPresent()) {
                mails.add(read(message, address));
            }
        }
        return mails;
    }

    private static Optional<String> id(Message message) throws MessagingException {
        String[] headers = message.getHeader("Message-ID");
        return headers == null ? Optional.empty() : Optional.of(headers[0].replaceAll("^<|@.*$", ""));
    }

    private static CaughtMail read(Message message, String address) throws MessagingException, IOException {
        StringBuilder text = new StringBuilder();
        List<CaughtMail.Attachment> attachments = new ArrayList<>();
        read((Multipart) message.getContent(), text, attachments);
        return new CaughtMail(
                address, message.getSubject(), message.getReceivedDate().toInstant(), text.toString(), attachments);
    }

    /** The plain text and the files; the same words in HTML say nothing more. */
    private static void read(Multipart parts, StringBuilder text, List<CaughtMail.Attachment> attachments)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("multipart/*")) {
                read((Multipart) part.getContent(), text, attachments);
            } else if (part.getFileName() != null) {
                attachments.add(new CaughtMail.Attachment(part.getFileName(), content(part)));
            } else if (part.isMimeType("text/plain")) {
                text.append(content(part));
            }
        }
    }

    private static String content(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
