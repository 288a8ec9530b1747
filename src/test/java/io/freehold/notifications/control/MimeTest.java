package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.notifications.Mail;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeTest {

    private static final Mail.Attachment FILE = new Mail.Attachment("a.csv", "text/csv; charset=UTF-8", "a,b");

    @Test
    void aLetterIsTheSameWordsInTwoForms() throws Exception {
        MimeMultipart parts = content(mail(Optional.of("<p>été</p>"), List.of()));
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>été</p>");
    }

    @Test
    void filesStandBesideTheWords() throws Exception {
        MimeMultipart parts = content(mail(Optional.of("<p>été</p>"), List.of(FILE)));
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("a.csv");
    }

    @Test
    void aMailInPlainTextHasNoOtherForm() throws Exception {
        MimeMultipart parts = content(mail(Optional.empty(), List.of()));
        assertThat(parts.getCount()).isOne();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("été");
    }

    private static Mail mail(Optional<String> html, List<Mail.Attachment> files) {
        return new Mail("letter-1.2", "a@b.test", "Subject", "été", html, files);
    }

    private static MimeMultipart content(Mail mail) throws Exception {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = Mime.written(session, mail, "Freehold <no-reply@freehold.test>", Instant.EPOCH);
        assertThat(message.getMessageID()).isEqualTo("<letter-1.2@freehold.test>");
        return (MimeMultipart) message.getContent();
    }
}
