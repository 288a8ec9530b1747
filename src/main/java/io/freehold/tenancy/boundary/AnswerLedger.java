package io.freehold.tenancy.boundary;

import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.FollowUp;
import io.freehold.tenancy.KeptRefusal;
import io.freehold.tenancy.entity.KeptAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Keeps the answers of repeatable requests, in the transaction of the work they answer. */
@ApplicationScoped
public class AnswerLedger {

    @Inject
    private KeptAnswers kept;

    @Inject
    private Json json;

    /** The kept answer, or the work's, which is then kept; without a key just the work, in a transaction. */
    @Transactional(rollbackOn = Exception.class)
    public Response once(Retry retry, Callable<Response> work) throws Exception {
        Optional<KeptAnswers.Key> key = retry.key();
        if (key.isEmpty()) {
            return answered(work);
        }
        if (!kept.lock(key.get())) {
            throw inFlight();
        }
        Optional<KeptAnswers.Answer> before = kept.find(key.get());
        if (before.isPresent()) {
            return repeated(before.get(), retry.bodyHash());
        }
        Response answer = answered(work);
        kept.keep(key.get(), retry.bodyHash(), answer.getStatus(), body(answer), answer.getHeaderString("Location"));
        return answer;
    }

    static RuntimeException inFlight() {
        return new Refusal.Conflict(
                        "REQUEST_IN_FLIGHT", "The first request with this Idempotency-Key is still under way.")
                .raise();
    }

    static Response answered(Callable<Response> work) throws Exception {
        Response answer = work.call();
        return answer.getEntity() instanceof KeptRefusal kept ? Problems.answer(kept.refusal(), kept.more()) : answer;
    }

    /** Replaces the kept body by the one that the caller was finally given. */
    @Transactional
    public void amend(KeptAnswers.Key key, String body) {
        kept.amend(key, body);
    }

    private String body(Response answer) {
        Object entity = answer.getEntity();
        return entity == null ? null : json.write(entity instanceof FollowUp followUp ? followUp.now() : entity);
    }

    static Response repeated(KeptAnswers.Answer answer, String bodyHash) {
        if (!answer.bodyHash().equals(bodyHash)) {
            throw new Refusal.Unprocessable(
                            "IDEMPOTENCY_KEY_REUSED",
                            "This Idempotency-Key was used for another request. Take a new one.")
                    .raise();
        }
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        answer.body()
                .ifPresent(body -> response.type(mediaType(answer.status())).entity(body));
        answer.location().ifPresent(location -> response.location(URI.create(location)));
        return response.build();
    }

    private static String mediaType(int status) {
        return status < 400 ? MediaType.APPLICATION_JSON : Problems.MEDIA_TYPE;
    }
}
