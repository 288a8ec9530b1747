package io.freehold.identity;

import io.freehold.identity.control.Audience;
import io.freehold.identity.control.Entitlement;
import io.freehold.identity.control.KeyCheck;
import io.freehold.identity.control.KeyText;
import io.freehold.identity.control.SecondFactorRule;
import io.freehold.identity.control.StandIns;
import io.freehold.identity.control.TokenClaims;
import io.freehold.identity.control.TokenVerdict;
import io.freehold.identity.control.Tokens;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.LiveSessions;
import io.freehold.identity.entity.LiveSessions.LiveMember;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Authentication;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a token is worth at this moment. A good signature is not enough: the session that it names is
 * looked up each time, so closing one ends its tokens at once on every server. A key of a tenant is
 * looked up likewise.
 */
@ApplicationScoped
public class Access implements Authentication {

    @Inject
    private Tokens tokens;

    @Inject
    private LiveSessions sessions;

    @Inject
    private KeyCheck keys;

    @Inject
    private StandIns standIns;

    @Inject
    private SecondFactorRule secondFactors;

    @Inject
    private Clock clock;

    @Override
    public Presented present(Credentials credentials, Plane plane) {
        Optional<String> shown = credentials.bearer().or(credentials::cookie);
        if (shown.isEmpty()) {
            return new Presented.Nobody();
        }
        if (plane != Plane.PLATFORM
                && credentials.bearer().filter(KeyText::isMeant).isPresent()) {
            return keys.judge(shown.get());
        }
        Audience audience = plane == Plane.PLATFORM ? Audience.OPERATORS : Audience.MEMBERS;
        TokenVerdict verdict = tokens.judge(audience, shown.get());
        if (verdict instanceof TokenVerdict.Valid valid) {
            boolean byCookie = credentials.bearer().isEmpty();
            return audience == Audience.OPERATORS
                    ? operator(valid.claims(), byCookie)
                    : member(valid.claims(), byCookie);
        }
        if (verdict instanceof TokenVerdict.Expired expired) {
            return rejected(
                    "TOKEN_EXPIRED",
                    "This token is over. Refresh it.",
                    Optional.of(expired.claims().session()));
        }
        return rejected("TOKEN_INVALID", "This token is not accepted here. Sign in.", Optional.empty());
    }

    private Presented member(TokenClaims claims, boolean byCookie) {
        if (claims.impersonator().isPresent()) {
            return standIns.find(claims)
                    .<Presented>map(standIn ->
                            new Presented.Accepted(standIn.caller(), Optional.of(standIn.tenant()), byCookie))
                    .orElseGet(() -> closed(claims));
        }
        return find(claims)
                .<Presented>map(member -> new Presented.Accepted(
                        caller(claims, member),
                        Optional.of(member.tenant()),
                        byCookie,
                        isDue(AccountKind.IDENTITY, member.factor())))
                .orElseGet(() -> closed(claims));
    }

    private Presented operator(TokenClaims claims, boolean byCookie) {
        return sessions.findOperator(claims.session(), claims.subject(), clock.instant())
                .<Presented>map(operator -> new Presented.Accepted(
                        new Caller(
                                Caller.Kind.OPERATOR,
                                claims.subject(),
                                operator.email(),
                                Optional.of(claims.session()),
                                operator.role().permissions(),
                                Set.of(),
                                operator.role().name()),
                        Optional.empty(),
                        byCookie,
                        isDue(AccountKind.OPERATOR, operator.factor())))
                .orElseGet(() -> closed(claims));
    }

    private boolean isDue(AccountKind kind, LiveSessions.Factor factor) {
        return secondFactors.enrolmentDue(kind, factor.wanted(), factor.there());
    }

    private Optional<LiveMember> find(TokenClaims claims) {
        TenantId tenant = new TenantId(claims.tenant().orElseThrow());
        return sessions.findMember(tenant, claims.session(), claims.subject(), clock.instant());
    }

    private static Caller caller(TokenClaims claims, LiveMember member) {
        return new Caller(
                Caller.Kind.MEMBER,
                claims.subject(),
                member.email(),
                Optional.of(claims.session()),
                new Entitlement(member.role(), member.granted(), member.denied()).permissions(),
                member.entities(),
                member.role().name());
    }

    private static Presented closed(TokenClaims claims) {
        return rejected("SESSION_CLOSED", "This session is over. Sign in again.", Optional.of(claims.session()));
    }

    private static Presented rejected(String code, String detail, Optional<UUID> session) {
        return new Presented.Rejected(new Refusal.Unauthenticated(code, detail), session);
    }
}
