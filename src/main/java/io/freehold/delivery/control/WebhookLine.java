package io.freehold.delivery.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts JSON to addresses that clients chose: to public ones only, over TLS, following no redirect, and never
 * longer than {@link #PATIENCE} whatever the other side does.
 */
final class WebhookLine implements AutoCloseable {

    /** A whole exchange may take so long, looking up and connecting included. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Answers say little; what comes beyond is not read. */
    static final int ANSWER_BYTES_MAX = 64 * 1024;

    private static final int CONNECTIONS_MAX = 64;
    private static final int RETRY_AFTER_DIGITS_MAX = 6;

    private final CheckedResolver resolver;
    private final Duration patience;
    private final CloseableHttpClient client;

    /**
     * @param allowed hosts that may lie anywhere and be spoken to without TLS
     * @param patience longest exchange
     */
    WebhookLine(Set<String> allowed, Duration patience) {
        this.resolver = new CheckedResolver(allowed);
        this.patience = patience;
        Timeout timeout = Timeout.ofMilliseconds(patience.toMillis());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnTotal(CONNECTIONS_MAX)
                .setMaxConnPerRoute(CONNECTIONS_MAX)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build())
                .setUserAgent("freehold")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * An answer.
     *
     * @param body its first {@value #ANSWER_BYTES_MAX} bytes as text
     */
    record Answer(int status, String body) {}

    /** Posts and answers what a success said; every other end is a failure. */
    Answer post(URI address, Map<String, String> headers, String body) throws CourierFailed {
        HttpPost request = new HttpPost(checked(address));
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        // Its thread only hangs up: a drop of an answer now and then holds no other timeout.
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(request::cancel);
        try {
            return read(client.executeOpen(null, request, null));
        } catch (IOException e) {
            throw broken(e, request.isCancelled());
        } finally {
            // Closing the answer would read the rest of it first, however long: the line is cut instead.
            request.cancel();
        }
    }

    private static Answer read(ClassicHttpResponse answer) throws IOException, CourierFailed {
        int status = answer.getCode();
        if (status / 100 != 2) {
            throw refused(status, retryAfter(answer));
        }
        return new Answer(status, text(answer));
    }

    private URI checked(URI address) throws CourierFailed {
        String host = address.getHost();
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || host == null || address.getRawUserInfo() != null) {
            throw CourierFailed.forGood("The client's address is none that can be called.", null);
        }
        if (!"https".equals(address.getScheme()) && !resolver.allows(host)) {
            throw CourierFailed.forGood("The client's address is not https.", null);
        }
        return address;
    }

    private static String text(ClassicHttpResponse answer) throws IOException {
        if (answer.getEntity() == null) {
            return "";
        }
        InputStream content = answer.getEntity().getContent();
        return new String(content.readNBytes(ANSWER_BYTES_MAX), StandardCharsets.UTF_8);
    }

    private static CourierFailed refused(int status, Optional<Duration> retryAfter) {
        if (status >= 500 || status == 408 || status == 425 || status == 429) {
            return CourierFailed.passing("The client's server answered " + status + ".", retryAfter, null);
        }
        return CourierFailed.forGood(
                status / 100 == 3
                        ? "The client's server answered " + status
                                + " and wants us elsewhere; redirects are not followed."
                        : "The client's server refused it with " + status + ".",
                null);
    }

    private static Optional<Duration> retryAfter(ClassicHttpResponse answer) {
        Header header = answer.getFirstHeader("Retry-After");
        return Optional.ofNullable(header)
                .map(Header::getValue)
                .filter(value -> value.matches("\\d{1," + RETRY_AFTER_DIGITS_MAX + "}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static CourierFailed broken(IOException e, boolean hungUp) {
        if (e instanceof CheckedResolver.Forbidden) {
            return CourierFailed.forGood("The client's address is not on the public internet.", e);
        }
        if (hungUp || e instanceof SocketTimeoutException) {
            return CourierFailed.passing("The client's server did not answer in time.", Optional.empty(), e);
        }
        if (e instanceof UnknownHostException) {
            return CourierFailed.passing("The client's server is not known to the DNS.", Optional.empty(), e);
        }
        if (e instanceof SSLException) {
            return CourierFailed.passing(
                    "The client's server has no certificate that can be trusted.", Optional.empty(), e);
        }
        return e instanceof ConnectException
                ? CourierFailed.passing("The client's server cannot be reached.", Optional.empty(), e)
                : CourierFailed.passing("The client's server broke off.", Optional.empty(), e);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
