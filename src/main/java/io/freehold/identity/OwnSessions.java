package io.freehold.identity;

import io.freehold.identity.control.AccountAudit;
import io.freehold.identity.entity.MemberSessionBook;
import io.freehold.identity.entity.OpenSession;
import io.freehold.identity.entity.OperatorSessionBook;
import io.freehold.identity.entity.SessionBook;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Where the caller is signed in: a member in the bound tenant, an operator on the platform. What is
 * ended is over at once, on every server, with its access and refresh tokens.
 */
@ApplicationScoped
public class OwnSessions {

    private static final String REVOKED = "session.revoked";

    @Inject
    private MemberSessionBook ofMembers;

    @Inject
    private OperatorSessionBook ofOperators;

    @Inject
    private AccountAudit audit;

    @Inject
    private Clock clock;

    /** The open ones, the one used last first. */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public List<SessionView> open() {
        return book().open(Caller.current().subject(), clock.instant()).stream()
                .map(OwnSessions::view)
                .toList();
    }

    /** Ends one of them; 404 for another person's as for one that is over. */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public void end(UUID session) {
        if (end(List.of(session)) == 0) {
            throw new Refusal.NotFound().raise();
        }
    }

    /** Ends all but the one that asks; answers how many. */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public int endOthers() {
        List<UUID> others = book().open(Caller.current().subject(), clock.instant()).stream()
                .map(OpenSession::id)
                .filter(id -> !isCurrent(id))
                .toList();
        return others.isEmpty() ? 0 : end(others);
    }

    private int end(List<UUID> sessions) {
        List<UUID> ended = book().end(Caller.current().subject(), sessions, REVOKED, clock.instant());
        ended.forEach(session -> audit.record(REVOKED, "session", session));
        return ended.size();
    }

    private SessionBook book() {
        return Caller.current().kind() == Caller.Kind.OPERATOR ? ofOperators : ofMembers;
    }

    private static SessionView view(OpenSession session) {
        return new SessionView(
                session.id(),
                session.ip(),
                session.userAgent(),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt(),
                isCurrent(session.id()));
    }

    private static boolean isCurrent(UUID session) {
        return Caller.current().session().filter(session::equals).isPresent();
    }
}
