package io.freehold.tenancy.boundary;

import io.freehold.kernel.Json;
import io.freehold.tenancy.entity.KeptAnswers;
import io.freehold.tenancy.entity.PlatformAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Keeps the answers of operators' repeatable requests. Their work is done in one tenant's transaction or
 * another's, so the answer cannot lie in the same: the key is claimed before and the answer kept after.
 * A server killed in between leaves a claim that a repeat may take over minutes later; what keeps that
 * repeat from doing the work twice is the work's own unique name.
 */
@ApplicationScoped
public class PlatformLedger {

    @Inject
    private PlatformAnswers answers;

    @Inject
    private Json json;

    /** The kept answer, or the work's, which is then kept; without a key just the work. */
    public Response once(Retry retry, Callable<Response> work) throws Exception {
        Optional<KeptAnswers.Key> key = retry.key();
        if (key.isEmpty()) {
            return AnswerLedger.answered(work);
        }
        if (!answers.claim(key.get(), retry.bodyHash())) {
            KeptAnswers.Answer before = answers.find(key.get()).orElseThrow(AnswerLedger::inFlight);
            return AnswerLedger.repeated(before, retry.bodyHash());
        }
        return claimed(key.get(), work);
    }

    private Response claimed(KeptAnswers.Key key, Callable<Response> work) throws Exception {
        Response answer;
        try {
            answer = AnswerLedger.answered(work);
        } catch (Exception failure) {
            answers.release(key);
            throw failure;
        }
        String body = answer.getEntity() == null ? null : json.write(answer.getEntity());
        answers.keep(key, answer.getStatus(), body, answer.getHeaderString("Location"));
        return answer;
    }
}
