package io.freehold.tenancy.boundary;

import io.freehold.kernel.Json;
import io.freehold.tenancy.FollowUp;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.TenantScope;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/** Runs an {@link Idempotent} method at most once a key, and what follows it after the commit. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {

    private static final Logger LOG = System.getLogger(IdempotentInterceptor.class.getName());

    @Inject
    private Retry retry;

    @Inject
    private AnswerLedger ledger;

    @Inject
    private PlatformLedger platformLedger;

    @Inject
    private Json json;

    @AroundInvoke
    Object once(InvocationContext context) throws Exception {
        Callable<Response> work = () -> (Response) context.proceed();
        if (TenantScope.find().isEmpty()) {
            return platformLedger.once(retry, work);
        }
        Response answer = ledger.once(retry, work);
        return answer.getEntity() instanceof FollowUp followUp ? followed(answer, followUp) : answer;
    }

    private Response followed(Response answer, FollowUp followUp) {
        Object entity;
        try {
            entity = followUp.later().get();
            retry.key().ifPresent(key -> ledger.amend(key, json.write(entity)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What should follow a committed request failed and is left to its job", e);
            return Response.fromResponse(answer).entity(followUp.now()).build();
        }
        return Response.fromResponse(answer).entity(entity).build();
    }
}
