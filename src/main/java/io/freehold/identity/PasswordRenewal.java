package io.freehold.identity;

import io.freehold.identity.control.AskingLimit;
import io.freehold.identity.control.Audience;
import io.freehold.identity.control.CredentialCheck;
import io.freehold.identity.control.Lock;
import io.freehold.identity.control.PasswordLinks;
import io.freehold.identity.control.PasswordRules;
import io.freehold.identity.control.Passwords;
import io.freehold.identity.control.Self;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.PasswordRequests;
import io.freehold.identity.entity.PasswordStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How members and operators come by a new password: by a link to those who forgot theirs, or by the
 * present one. Either ends the account's other sessions in all tenants, and its owner is told by mail.
 */
@ApplicationScoped
public class PasswordRenewal {

    @Inject
    private AskingLimit asking;

    @Inject
    private PasswordRequests requests;

    @Inject
    private PasswordRequestDesk desk;

    @Inject
    private SignedLinks links;

    @Inject
    private PasswordStore store;

    @Inject
    private Passwords passwords;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private Self self;

    @Inject
    private PasswordNews news;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /**
     * Mails a link to the address if it is known, later and elsewhere: the answer is the same for all, in
     * body and in time. 429 when it was asked too often.
     */
    public void ask(Plane plane, EmailAddress email) {
        asking.count(Audience.of(AccountKind.of(plane)), email);
        requests.add(ids.next(), plane, email.key(), clock.instant());
        desk.call();
    }

    /**
     * Sets the password by a link of 60 minutes and one use, and ends every session. Refuses with 400
     * {@code LINK_INVALID}, or a weak password, which leaves the link good.
     */
    public void redeem(Plane plane, String token, String password) {
        AccountKind kind = AccountKind.of(plane);
        SignedLinks.Target target =
                links.read(PasswordLinks.purpose(kind), token).orElseThrow(PasswordRenewal::linkInvalid);
        AccountRef account = store.find(kind, target.id(), clock.instant()).orElseThrow(PasswordRenewal::linkInvalid);
        PasswordRules.require("password", password);
        String hash = passwords.hashed(password);
        Lock lock = self.lock(account);
        asOwner(lock, target, () -> {
            news.changed(
                    "password.reset",
                    lock.name(),
                    () -> store.redeem(account, target.id(), hash, clock.instant()),
                    linkInvalid());
            return null;
        });
    }

    /** Who proves to own the address is its owner; a member in the tenant whose letter it was. */
    private static void asOwner(Lock lock, SignedLinks.Target target, Supplier<Void> work) {
        boolean operator = lock.account().kind() == AccountKind.OPERATOR;
        Caller owner = new Caller(
                operator ? Caller.Kind.OPERATOR : Caller.Kind.MEMBER,
                lock.account().id(),
                lock.email().value(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                operator ? "OPERATOR" : "MEMBER");
        if (operator) {
            Caller.as(owner, work);
        } else {
            TenantScope.in(target.tenant().orElseThrow(PasswordRenewal::linkInvalid), () -> Caller.as(owner, work));
        }
    }

    /**
     * Changes the caller's password and ends its other sessions. Refuses with 400 a wrong present one,
     * a weak new one, or the same again; wrong ones count towards the lockout.
     */
    @Permit(Permit.IN_PERSON)
    public void change(String current, String password) {
        Lock own = self.lock();
        credentials.requirePassword(own, "current", current);
        PasswordRules.require("password", password);
        if (password.equals(current)) {
            throw Refusal.Invalid.of("password", "must be another one than before")
                    .raise();
        }
        String hash = passwords.hashed(password);
        Caller caller = Caller.current();
        news.changed(
                "password.changed",
                own.name(),
                () -> store.change(own.account(), own.passwordHash(), hash, caller.session(), clock.instant()),
                new Refusal.Stale().raise());
    }

    private static RuntimeException linkInvalid() {
        return new Refusal.Malformed("LINK_INVALID", "This link is not valid, was used, or is over. Ask for a new one.")
                .raise();
    }
}
