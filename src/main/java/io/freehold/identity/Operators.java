package io.freehold.identity;

import io.freehold.audit.PlatformAudit;
import io.freehold.identity.control.Audience;
import io.freehold.identity.control.CredentialCheck;
import io.freehold.identity.control.Lock;
import io.freehold.identity.control.PasswordRules;
import io.freehold.identity.control.Passwords;
import io.freehold.identity.control.RecoveryCodes;
import io.freehold.identity.control.RefreshSecrets;
import io.freehold.identity.control.SecondFactorRule;
import io.freehold.identity.control.Tokens;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.OperatorSessions;
import io.freehold.identity.entity.OperatorSessions.NewToken;
import io.freehold.identity.entity.OperatorSessions.Rotation;
import io.freehold.identity.entity.OperatorStore;
import io.freehold.identity.entity.OperatorStore.Operator;
import io.freehold.identity.entity.Origin;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How operators come in, stay and leave. They have keys, sessions and refresh tokens of their own;
 * nothing of theirs opens the tenant plane.
 */
@ApplicationScoped
public class Operators {

    @Inject
    private OperatorStore operators;

    @Inject
    private OperatorSessions sessions;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private Tokens tokens;

    @Inject
    private SecondFactorRule secondFactors;

    @Inject
    private PlatformAudit audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /**
     * Signs an operator in. Refuses with 401 {@code INVALID_CREDENTIALS}, {@code MFA_REQUIRED} or {@code
     * OTP_INVALID}, 429 after too many failures.
     */
    public OperatorSignedIn signIn(EmailAddress email, Proof proof) {
        Optional<Operator> found = operators.findByEmail(email.key()).filter(operator -> !operator.disabled());
        credentials.require(Audience.OPERATORS, email, found.map(Lock::of), proof);
        Operator operator = found.orElseThrow();
        if (passwords.outdated(operator.passwordHash())) {
            operators.rehash(operator.id(), operator.passwordHash(), passwords.hashed(proof.password()));
        }
        String refreshToken = secrets.next();
        NewToken first = kept(refreshToken);
        UUID session = sessions.open(operator.id(), Origin.current(), first);
        note(RecoveryCodes.opening(proof.otp()), operator, session);
        return signedIn(operator, new OperatorStay(session, refreshToken, first.expiresAt()));
    }

    /** Trades a refresh token for new tokens; 401 {@code REFRESH_INVALID} when it is not good, or no more. */
    public OperatorSignedIn refresh(String refreshToken) {
        String nextToken = secrets.next();
        NewToken next = kept(nextToken);
        Rotation rotation = sessions.rotate(secrets.hashes(Audience.OPERATORS, refreshToken), next);
        if (rotation instanceof Rotation.Renewed renewed) {
            Operator operator = operators
                    .find(renewed.operator())
                    .filter(found -> !found.disabled())
                    .orElseThrow(Operators::refreshInvalid);
            return signedIn(operator, new OperatorStay(renewed.session(), nextToken, next.expiresAt()));
        }
        if (rotation instanceof Rotation.Reused reused) {
            operators
                    .find(reused.operator())
                    .ifPresent(operator -> note("session.refresh_reused", operator, reused.session()));
        }
        throw refreshInvalid();
    }

    /** Ends the caller's session. */
    @Permit(Permit.OPERATOR)
    public void signOut() {
        Caller.current().session().ifPresent(session -> {
            sessions.close(session, "session.signed_out", clock.instant());
            audit.record("session.signed_out", "session", session, Map.of());
        });
    }

    /** The caller. */
    @Permit(Permit.OPERATOR)
    public UserView verify() {
        return operators
                .find(Caller.current().subject())
                .map(Operators::view)
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** Makes someone an operator; 400 for a weak password, 409 {@code EMAIL_TAKEN}. */
    @Permit(Permit.OPERATOR)
    public UserView enrol(EmailAddress email, String name, String password, OperatorRole role) {
        PasswordRules.require("password", password);
        UUID id = ids.next();
        if (!operators.add(id, email, name, passwords.hashed(password), role)) {
            throw new Refusal.Conflict("EMAIL_TAKEN", "There is an operator of this address already.").raise();
        }
        audit.record("operator.enrolled", "operator", id, Map.of("email", email.value(), "role", role.name()));
        return new UserView(id, email.value(), name, role.name());
    }

    /** In the operator's own name, which no gate has bound yet. */
    private void note(String action, Operator operator, UUID session) {
        Caller self = new Caller(
                Caller.Kind.OPERATOR,
                operator.id(),
                operator.email(),
                Optional.of(session),
                Set.of(),
                Set.of(),
                operator.role().name());
        Caller.as(self, () -> {
            audit.record(action, "session", session, Map.of());
            return null;
        });
    }

    private NewToken kept(String refreshToken) {
        Instant now = clock.instant();
        return new NewToken(secrets.hash(Audience.OPERATORS, refreshToken), now, now.plus(RefreshSecrets.LIFETIME));
    }

    private OperatorSignedIn signedIn(Operator operator, OperatorStay stay) {
        String token = tokens.minted(
                Audience.OPERATORS, operator.id(), operator.role().name(), Optional.empty(), stay.session());
        boolean enrolmentDue = secondFactors.enrolmentDue(AccountKind.OPERATOR, false, operator.secondFactor());
        return new OperatorSignedIn(view(operator), token, enrolmentDue, stay);
    }

    private static UserView view(Operator operator) {
        return new UserView(
                operator.id(),
                operator.email(),
                operator.name(),
                operator.role().name());
    }

    private static RuntimeException refreshInvalid() {
        return new Refusal.Unauthenticated("REFRESH_INVALID", "This session is over. Sign in again.").raise();
    }
}
