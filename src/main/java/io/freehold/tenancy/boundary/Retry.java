package io.freehold.tenancy.boundary;

import io.freehold.tenancy.entity.KeptAnswers;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whether this request may be a repeat of an earlier one: what the filter read for the interceptor. */
@RequestScoped
public class Retry {

    private KeptAnswers.Key key;
    private String bodyHash;

    void announced(KeptAnswers.Key key, String bodyHash) {
        this.key = key;
        this.bodyHash = bodyHash;
    }

    Optional<KeptAnswers.Key> key() {
        return Optional.ofNullable(key);
    }

    String bodyHash() {
        return bodyHash;
    }
}
