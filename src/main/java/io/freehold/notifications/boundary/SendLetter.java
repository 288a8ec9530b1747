package io.freehold.notifications.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.jobs.Postponed;
import io.freehold.kernel.Json;
import io.freehold.notifications.LetterDispatch;
import io.freehold.notifications.Letters;
import io.freehold.notifications.MailFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Runs {@link LetterDispatch} for one letter. */
@ApplicationScoped
public class SendLetter implements JobHandler {

    @Inject
    LetterDispatch dispatch;

    @Inject
    Json json;

    @Override
    public String kind() {
        return Letters.JOB;
    }

    @Override
    public void run(Job job) throws MailFailed {
        UUID letter = json.read(job.payload(), Letters.Order.class).notification();
        try {
            dispatch.send(letter, job.isLastAttempt());
        } catch (MailFailed failure) {
            if (failure.retryAfter().isPresent()) {
                throw new Postponed(failure.retryAfter().get(), failure);
            }
            throw failure;
        } catch (RuntimeException e) {
            if (job.isLastAttempt()) {
                dispatch.giveUp(letter);
            }
            throw e;
        }
    }
}
