package io.freehold.settings.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.identity.SignInPolicies;
import io.freehold.settings.Subject;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Settings that another module holds people to, and therefore keeps: a copy of ours would only contradict it. */
@ApplicationScoped
public class KeptElsewhere {

    private static final String MFA_REQUIRED = "mfaRequired";

    @Inject
    SignInPolicies policies;

    /** Puts their present values among the subject's. */
    public void read(Subject subject, ObjectNode values) {
        if (subject == Subject.SECURITY) {
            // Modules that act by a setting ask in the name of members who may not see the settings' page.
            boolean required = Caller.as(Caller.SYSTEM, policies::mfaRequired);
            values.put(MFA_REQUIRED, required);
        }
    }

    /** The values without them, as our own row keeps them. */
    public ObjectNode without(Subject subject, ObjectNode values) {
        if (subject == Subject.SECURITY) {
            values.remove(MFA_REQUIRED);
        }
        return values;
    }

    /** Hands their new values to those who keep them. */
    public void settle(Subject subject, ObjectNode values) {
        if (subject == Subject.SECURITY) {
            policies.requireMfa(values.get(MFA_REQUIRED).booleanValue());
        }
    }
}
