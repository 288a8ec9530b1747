package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Sha256;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.entity.KeptAnswers;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Reads {@code Idempotency-Key} and takes the body's fingerprint. The address belongs to it: the same
 * key on another object is another request, not a repeat.
 */
@Provider
@Priority(Priorities.USER)
public class RetryFilter implements ContainerRequestFilter {

    /** Header that names a request over its repeats. */
    static final String HEADER = "Idempotency-Key";

    @Context
    private ResourceInfo resource;

    @Inject
    private Retry retry;

    @Override
    public void filter(ContainerRequestContext http) throws IOException {
        String key = http.getHeaderString(HEADER);
        // Not bound by @Idempotent itself: its interceptor would take this filter for a repeatable method.
        boolean repeatable = resource.getResourceMethod().isAnnotationPresent(Idempotent.class);
        if (key == null || !repeatable) {
            return;
        }
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            http.abortWith(Problems.answer(Refusal.Invalid.of(HEADER, "must be 1 to 255 visible ASCII characters")));
            return;
        }
        try {
            byte[] body = http.getEntityStream().readAllBytes();
            http.setEntityStream(new ByteArrayInputStream(body));
            retry.announced(new KeptAnswers.Key(route(), key), fingerprint(http, body));
        } catch (BodyTooLarge tooLarge) {
            http.abortWith(Problems.answer(tooLarge.refusal()));
        }
    }

    private String route() {
        String route = resource.getResourceClass().getSimpleName() + "."
                + resource.getResourceMethod().getName();
        Caller caller = Caller.current();
        // Two providers of one tenant know nothing of each other and may well number from 1 both; so may operators.
        boolean apart = caller.kind() == Caller.Kind.SOURCE || caller.kind() == Caller.Kind.OPERATOR;
        return apart ? route + "@" + caller.subject() : route;
    }

    private static String fingerprint(ContainerRequestContext http, byte[] body) {
        MessageDigest digest = Sha256.begin();
        digest.update(Request.current().path().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        String query = http.getUriInfo().getRequestUri().getRawQuery();
        digest.update((query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(body));
    }
}
