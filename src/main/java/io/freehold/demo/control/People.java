package io.freehold.demo.control;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.Enrolment;
import io.freehold.identity.NewMember;
import io.freehold.identity.OperatorRole;
import io.freehold.identity.Operators;
import io.freehold.identity.Role;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Who may sign in to the demo. */
@ApplicationScoped
public class People {

    /** Everybody's password; the development start prints it. */
    static final String PASSWORD = "Freehold-demo-1";

    private static final Map<String, Role> ROLES =
            Map.of("owner", Role.OWNER, "admin", Role.ADMIN, "ops", Role.USER, "viewer", Role.VIEWER);

    @Inject
    Enrolment enrolment;

    @Inject
    Operators operators;

    /** One member of each role joins the bound tenant, and who belongs to both. */
    public void join(String slug, NewMember both) {
        enrolment.enrol(both);
        ROLES.forEach((name, role) -> enrolment.enrol(member(name + "@" + slug + ".test", role)));
    }

    /** The person who belongs to both tenants: an admin in the first. */
    public NewMember ofBoth(boolean first) {
        return member("both@freehold.test", first ? Role.ADMIN : Role.VIEWER);
    }

    /** The operator, unless a start that was broken off has made it: operators join no tenant's transaction. */
    public void operator() {
        try {
            operators.enrol(new EmailAddress("operator@freehold.test"), "Operator", PASSWORD, OperatorRole.SUPER_ADMIN);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Refusal.Conflict)) {
                throw refused;
            }
        }
    }

    private static NewMember member(String email, Role role) {
        String name = email.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + email.substring(1, email.indexOf('@'));
        return new NewMember(new EmailAddress(email), name, PASSWORD, role, Optional.empty());
    }
}
