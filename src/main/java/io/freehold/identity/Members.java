package io.freehold.identity;

import io.freehold.identity.control.Audience;
import io.freehold.identity.control.CredentialCheck;
import io.freehold.identity.control.Lock;
import io.freehold.identity.control.OtherTenant;
import io.freehold.identity.control.Passwords;
import io.freehold.identity.control.RecoveryCodes;
import io.freehold.identity.control.RefreshSecrets;
import io.freehold.identity.control.SecondFactorRule;
import io.freehold.identity.control.Tokens;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.Identities.Account;
import io.freehold.identity.entity.Identities.WayIn;
import io.freehold.identity.entity.MemberSessionStore;
import io.freehold.identity.entity.MemberSessionStore.Home;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How members come in, stay, change the tenant and leave.
 *
 * <p>A session belongs to one membership. Its refresh tokens are good for one use each: whoever shows
 * a used one ends the session, so a stolen copy helps nobody for long.
 */
@ApplicationScoped
public class Members {

    @Inject
    private Identities identities;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private Tokens tokens;

    @Inject
    private MemberSessionStore sessionStore;

    @Inject
    private MemberSessions sessions;

    @Inject
    private SecondFactorRule secondFactors;

    @Inject
    private OtherTenant otherTenant;

    /**
     * Signs a person in to a tenant. Refuses with 401 {@code INVALID_CREDENTIALS}, {@code
     * MFA_REQUIRED} or {@code OTP_INVALID}, 403 {@code NOT_A_MEMBER}, 429 after too many failures.
     *
     * @param slug the tenant wanted; without one, the tenant used last
     */
    public MemberSignedIn signIn(EmailAddress email, Proof proof, Optional<String> slug) {
        Optional<Account> found = identities.findByEmail(email.key()).filter(account -> !account.disabled());
        credentials.require(Audience.MEMBERS, email, found.map(Lock::of), proof);
        Account account = found.orElseThrow();
        WayIn way = account.ways().stream()
                .filter(candidate -> slug.isEmpty() || candidate.slug().equals(slug.get()))
                .findFirst()
                .orElseThrow(Members::notAMember);
        if (passwords.outdated(account.passwordHash())) {
            identities.rehash(account.id(), account.passwordHash(), passwords.hashed(proof.password()));
        }
        MemberStay stay = asMember(
                account.id(),
                account.email(),
                way.role(),
                way.tenant(),
                () -> sessions.open(way.membership(), RecoveryCodes.opening(proof.otp())));
        return signedIn(account, way, stay);
    }

    /** Trades a refresh token for new tokens; 401 {@code REFRESH_INVALID} when it is not good, or no more. */
    public MemberRefreshed refresh(String refreshToken) {
        Home home = sessionStore
                .findHome(secrets.hashes(Audience.MEMBERS, refreshToken))
                .orElseThrow(Members::refreshInvalid);
        MemberSessions.Rotation rotation = asMember(
                home.identity(),
                home.email(),
                home.role(),
                home.tenant(),
                () -> sessions.rotate(home.session(), home.token()));
        if (rotation instanceof MemberSessions.Rotation.Renewed renewed) {
            return new MemberRefreshed(token(home.identity(), home.role(), renewed.stay()), renewed.stay());
        }
        throw refreshInvalid();
    }

    /** Ends the caller's session. */
    @Permit(Permit.SIGNED_IN)
    public void signOut() {
        Caller.current().session().ifPresent(session -> sessions.close(session, "session.signed_out"));
    }

    /**
     * Moves the caller to another tenant of the same person: a session there, and an end to the one
     * here. 403 {@code NOT_A_MEMBER} for any other tenant, whether it exists or not.
     */
    @Permit(Permit.SIGNED_IN)
    public MemberSignedIn switchTo(TenantId tenant) {
        Caller caller = Caller.current();
        Account account = identities.find(caller.subject()).orElseThrow(Members::notAMember);
        WayIn way = account.ways().stream()
                .filter(candidate -> candidate.tenant().equals(tenant))
                .findFirst()
                .orElseThrow(Members::notAMember);
        Caller there = member(account.id(), account.email(), way.role());
        MemberStay stay = otherTenant.in(tenant, there, () -> sessions.open(way.membership(), "session.switched_to"));
        caller.session().ifPresent(session -> sessions.close(session, "session.switched_from"));
        return signedIn(account, way, stay);
    }

    /** The tenants that the caller may switch to, the one used last first. */
    @Permit(Permit.SIGNED_IN)
    public List<MembershipView> memberships() {
        return identities
                .find(Caller.current().subject())
                .map(account -> views(account, TenantScope.current()))
                .orElse(List.of());
    }

    MemberSignedIn signedIn(Account account, WayIn way, MemberStay stay) {
        return new MemberSignedIn(
                new UserView(
                        account.id(),
                        account.email(),
                        account.name(),
                        way.role().name()),
                token(account.id(), way.role(), stay),
                new TenantView(way.tenant().value(), way.slug(), way.tenantName()),
                views(account, way.tenant()),
                secondFactors.enrolmentDue(AccountKind.IDENTITY, way.mfaRequired(), account.secondFactor()),
                stay);
    }

    private String token(UUID identity, Role role, MemberStay stay) {
        Optional<UUID> tenant = Optional.of(stay.tenant().value());
        return tokens.minted(Audience.MEMBERS, identity, role.name(), tenant, stay.session());
    }

    private static List<MembershipView> views(Account account, TenantId current) {
        return account.ways().stream()
                .map(way -> new MembershipView(
                        way.tenant().value(),
                        way.slug(),
                        way.tenantName(),
                        way.role(),
                        way.tenant().equals(current)))
                .toList();
    }

    private static <T> T asMember(UUID identity, String email, Role role, TenantId tenant, Supplier<T> work) {
        return TenantScope.in(tenant, () -> Caller.as(member(identity, email, role), work));
    }

    /** Someone proven, before anything is known of permissions; for the audit log. */
    static Caller member(UUID identity, String email, Role role) {
        return new Caller(Caller.Kind.MEMBER, identity, email, Optional.empty(), Set.of(), Set.of(), role.name());
    }

    static RuntimeException notAMember() {
        return new Refusal.Forbidden("NOT_A_MEMBER", "You are not a member of that tenant.").raise();
    }

    private static RuntimeException refreshInvalid() {
        return new Refusal.Unauthenticated("REFRESH_INVALID", "This session is over. Sign in again.").raise();
    }
}
