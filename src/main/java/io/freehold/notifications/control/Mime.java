package io.freehold.notifications.control;

import io.freehold.notifications.Mail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Writes mails as MIME messages (RFC 5322, 2045). */
final class Mime {

    private Mime() {}

    static MimeMessage written(Session session, Mail mail, String from, Instant at) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        MimeMessage message = new Stable(session, messageId(mail, sender));
        message.setFrom(named(sender, mail.letterhead().sender()));
        if (mail.letterhead().replyTo().isPresent()) {
            message.setReplyTo(InternetAddress.parse(mail.letterhead().replyTo().get(), true));
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private static InternetAddress named(InternetAddress sender, Optional<String> name) throws MessagingException {
        try {
            return name.isEmpty()
                    ? sender
                    : new InternetAddress(sender.getAddress(), name.get(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("this Java lacks UTF-8", e);
        }
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        if (mail.attachments().isEmpty() && mail.html().isPresent()) {
            return words(mail);
        }
        MimeMultipart parts = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        if (mail.html().isPresent()) {
            words.setContent(words(mail));
        } else {
            words.setText(mail.text(), StandardCharsets.UTF_8.name());
        }
        parts.addBodyPart(words);
        for (Mail.Attachment attachment : mail.attachments()) {
            parts.addBodyPart(file(attachment));
        }
        return parts;
    }

    /** The plainest first: programs show the last one that they can (RFC 2046 §5.1.4). */
    private static MimeMultipart words(Mail mail) throws MessagingException {
        MimeMultipart either = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        either.addBodyPart(text);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html().orElseThrow(), StandardCharsets.UTF_8.name(), "html");
        either.addBodyPart(html);
        return either;
    }

    private static MimeBodyPart file(Mail.Attachment attachment) throws MessagingException {
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        file.setFileName(attachment.name());
        file.setHeader("Content-Transfer-Encoding", "base64");
        return file;
    }

    private static String messageId(Mail mail, InternetAddress sender) {
        String address = sender.getAddress();
        return "<" + mail.id() + "@" + address.substring(address.indexOf('@') + 1) + ">";
    }

    /** Keeps its Message-ID: the library would make a new one at each try. */
    private static final class Stable extends MimeMessage {

        private final String id;

        Stable(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
