package io.freehold.notifications.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hands mail to Resend (resend.com/docs/api-reference/emails/send-email). The mail's id goes along as its
 * {@code Idempotency-Key}, which Resend keeps for 24 h: a try whose answer was lost sends nothing twice.
 */
final class ResendCarrier implements Carrier {

    /** Answers are some hundred bytes; what comes beyond is not kept. */
    private static final int ANSWER_BYTES_MAX = 64 * 1024;

    private final ResendSettings.Resend account;
    private final HttpClient client;
    private final ObjectMapper json;
    private final Clock clock;

    ResendCarrier(ResendSettings.Resend account, HttpClient client, ObjectMapper json, Clock clock) {
        this.account = account;
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String carry(Mail mail) throws MailFailed {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        HttpResponse<Void> answer = exchanged(request(mail), body);
        String text = body.toString(StandardCharsets.UTF_8);
        if (answer.statusCode() / 100 != 2) {
            throw Refusals.of(answer, field(text, "name"), clock.instant());
        }
        return field(text, "id").orElse(mail.id());
    }

    private HttpRequest request(Mail mail) {
        return HttpRequest.newBuilder(account.mails())
                .timeout(account.patience())
                .header("Authorization", "Bearer " + account.key())
                .header("Content-Type", "application/json")
                .header("User-Agent", "freehold")
                .header("Idempotency-Key", mail.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(mail)))
                .build();
    }

    private byte[] body(Mail mail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("from", from(mail));
        mail.letterhead().replyTo().ifPresent(address -> body.put("reply_to", address));
        body.put("to", List.of(mail.to()));
        body.put("subject", mail.subject());
        body.put("text", mail.text());
        mail.html().ifPresent(html -> body.put("html", html));
        body.put("headers", Map.of("Auto-Submitted", "auto-generated"));
        if (!mail.attachments().isEmpty()) {
            body.put(
                    "attachments",
                    mail.attachments().stream().map(ResendCarrier::file).toList());
        }
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mail could not be written as JSON", e);
        }
    }

    /** The account's address under the mail's name; quotes would end the name. */
    private String from(Mail mail) {
        String address = account.from().replaceAll("^.*<|>.*$", "");
        return mail.letterhead()
                .sender()
                .map(name -> '"' + name.replaceAll("[\"\\\\]", "") + "\" <" + address + '>')
                .orElse(account.from());
    }

    private static Map<String, String> file(Mail.Attachment file) {
        return Map.of(
                "filename", file.name(),
                "content_type", file.type(),
                "content", Base64.getEncoder().encodeToString(file.content()));
    }

    /** The request's own timeout ends with the answer's headers; a body that never ends needs this one. */
    private HttpResponse<Void> exchanged(HttpRequest request, ByteArrayOutputStream body) throws MailFailed {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(
                request,
                HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> {
                    int room = ANSWER_BYTES_MAX - body.size();
                    body.write(bytes, 0, Math.min(bytes.length, room));
                })));
        try {
            return answer.get(account.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new MailFailed(reason(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new MailFailed(reason(e), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new MailFailed("This server stopped while it asked Resend.", e);
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof HttpTimeoutException) {
            return "Resend did not answer in time.";
        }
        return failure instanceof ConnectException ? "Resend cannot be reached." : "Resend broke off.";
    }

    /** A text field of an answer; empty when the answer is not what was agreed. */
    private Optional<String> field(String text, String name) {
        try {
            return Optional.ofNullable(json.readTree(text))
                    .map(answer -> answer.path(name).asText())
                    .filter(value -> value.matches("[A-Za-z0-9_-]{1,100}"));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
