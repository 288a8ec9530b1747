package io.freehold.identity;

import io.freehold.identity.control.Audience;
import io.freehold.identity.control.CredentialCheck;
import io.freehold.identity.control.InvitationLetters;
import io.freehold.identity.control.Lock;
import io.freehold.identity.control.PasswordRules;
import io.freehold.identity.control.Passwords;
import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.Identities.Account;
import io.freehold.identity.entity.Identities.WayIn;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * How the receiver of an invitation comes in. The link proves the address; a person who is known
 * proves itself by its own password too, since a mailbox that others read must not open its other
 * tenants.
 */
@ApplicationScoped
public class Registration {

    @Inject
    private SignedLinks links;

    @Inject
    private Joining joining;

    @Inject
    private Identities identities;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private Members members;

    @Inject
    private Ids ids;

    /** What the link invites to; 400 {@code LINK_INVALID} when it is not ours, used, taken back or over. */
    public InvitedView look(String token) {
        Link link = requireLink(token);
        Joining.Invited invited = TenantScope.in(link.tenant(), () -> joining.look(link.invitation()));
        return new InvitedView(
                invited.email().value(),
                invited.name(),
                invited.host(),
                invited.role(),
                identities.findByEmail(invited.email().key()).isPresent(),
                invited.expiresAt());
    }

    /**
     * Makes the receiver a member and signs it in. Refuses with 400 {@code LINK_INVALID} as {@link
     * #look}, with 400 a new person's weak password, and a known person as the sign-in does.
     */
    public MemberSignedIn register(NewcomersProof proof) {
        Link link = requireLink(proof.token());
        Joining.Invited invited = TenantScope.in(link.tenant(), () -> joining.look(link.invitation()));
        Account account = identities
                .findByEmail(invited.email().key())
                .map(known -> proven(known, proof))
                .orElseGet(() -> created(invited, proof));
        Caller newcomer = Members.member(account.id(), account.email(), invited.role());
        MemberStay stay = TenantScope.in(
                link.tenant(), () -> Caller.as(newcomer, () -> joining.join(link.invitation(), account.id())));
        return signedIn(account.id(), stay);
    }

    private Account proven(Account known, NewcomersProof proof) {
        Optional<Lock> lock =
                Optional.of(known).filter(account -> !account.disabled()).map(Lock::of);
        Proof own = new Proof(proof.password(), proof.otp());
        credentials.require(Audience.MEMBERS, new EmailAddress(known.email()), lock, own);
        return known;
    }

    private Account created(Joining.Invited invited, NewcomersProof proof) {
        PasswordRules.require("password", proof.password());
        UUID id = ids.next();
        String name = proof.name().orElse(invited.name());
        Account account = identities.addUnlessPresent(id, invited.email(), name, passwords.hashed(proof.password()));
        // Another invitation to the same address may have been accepted at the same moment.
        return account.id().equals(id) ? account : proven(account, proof);
    }

    private MemberSignedIn signedIn(UUID identity, MemberStay stay) {
        Account account = identities.find(identity).orElseThrow();
        WayIn way = account.ways().stream()
                .filter(candidate -> candidate.tenant().equals(stay.tenant()))
                .findFirst()
                .orElseThrow(Registration::linkInvalid);
        return members.signedIn(account, way, stay);
    }

    private Link requireLink(String token) {
        return links.read(InvitationLetters.PURPOSE, token)
                .flatMap(target -> target.tenant().map(tenant -> new Link(tenant, target.id())))
                .orElseThrow(Registration::linkInvalid);
    }

    static RuntimeException linkInvalid() {
        return new Refusal.Malformed(
                        "LINK_INVALID", "This link is not valid, was used, or is over. Ask for a new invitation.")
                .raise();
    }

    private record Link(TenantId tenant, UUID invitation) {}
}
