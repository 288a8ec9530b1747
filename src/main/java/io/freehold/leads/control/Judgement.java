package io.freehold.leads.control;

import io.freehold.kernel.FieldError;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewLead;
import io.freehold.leads.entity.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a lead stands when it was read: it fails closed (seed 002 §2.3), and only {@code new} goes on.
 *
 * @param reasons why it stands there; empty for {@code new}
 */
public record Judgement(LeadStatus status, List<FieldError> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** Judges a lead as of the moment it came in. */
    public static Judgement of(NewLead said, Source source, Instant at) {
        if (!said.isValid()) {
            return new Judgement(LeadStatus.INVALID, said.reasons());
        }
        if (source.quarantined()) {
            return pending("provider", "is quarantined");
        }
        if (!source.opening().known()) {
            return pending("product", "is not set up");
        }
        if (source.opening().gated()) {
            return pending("product", "is not open to this provider");
        }
        List<FieldError> faults = ConsentRules.faults(said.consent(), at);
        return new Judgement(faults.isEmpty() ? LeadStatus.NEW : LeadStatus.NO_CONSENT, faults);
    }

    /** The reasons with what else is to be told. */
    public List<FieldError> with(List<FieldError> remarks) {
        List<FieldError> all = new ArrayList<>(reasons);
        all.addAll(remarks);
        return all;
    }

    private static Judgement pending(String field, String message) {
        return new Judgement(LeadStatus.PENDING_CONFIG, List.of(new FieldError(field, message)));
    }
}
