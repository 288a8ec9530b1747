package io.freehold.identity.control;

import io.freehold.identity.OperatorRole;
import io.freehold.identity.entity.LiveImpersonations;
import io.freehold.identity.entity.LiveImpersonations.LiveImpersonation;
import io.freehold.identity.entity.LiveImpersonations.Named;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Operators who act as a member: as whom, and what is left of the member's permissions. */
@ApplicationScoped
public class StandIns {

    /** What an operator needs for it, at the start and all along. */
    public static final String PERMISSION = "tenants.impersonate";

    /** What nobody does in another's name: who may come in, and what the tenant itself agrees to. */
    private static final Set<String> WITHHELD = Set.of("users.manage", "apikeys.manage", "tenant.manage");

    @Inject
    private LiveImpersonations impersonations;

    @Inject
    private Clock clock;

    /** Who a token's bearer is and for which tenant. */
    public record StandIn(Caller caller, Tenant tenant) {}

    /** The bearer of an impersonation's token; empty when the impersonation is over. */
    public Optional<StandIn> find(TokenClaims claims) {
        return find(new Named(
                new TenantId(claims.tenant().orElseThrow()),
                claims.session(),
                claims.subject(),
                claims.impersonator().orElseThrow()));
    }

    private Optional<StandIn> find(Named named) {
        return impersonations
                .find(named, clock.instant())
                .filter(live -> mayStandIn(live.operatorRole()))
                .map(live -> new StandIn(caller(named, live), live.tenant()));
    }

    private static boolean mayStandIn(OperatorRole role) {
        return role.permissions().contains(PERMISSION);
    }

    private static Caller caller(Named named, LiveImpersonation live) {
        LiveImpersonations.Member member = live.member();
        Set<String> permissions =
                new HashSet<>(new Entitlement(member.role(), member.granted(), member.denied()).permissions());
        permissions.removeAll(WITHHELD);
        return new Caller(
                Caller.Kind.OPERATOR_AS_MEMBER,
                named.identity(),
                live.operatorEmail() + " as " + member.email(),
                Optional.of(named.impersonation()),
                permissions,
                member.entities(),
                member.role().name(),
                Optional.of(new Caller.Impersonation(
                        named.operator(), live.operatorEmail(), live.write(), live.expiresAt(), live.reason())));
    }
}
