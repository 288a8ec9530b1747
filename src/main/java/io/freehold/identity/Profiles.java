package io.freehold.identity;

import io.freehold.identity.control.Entitlement;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.identity.entity.ProfileStore;
import io.freehold.identity.entity.ProfileStore.Profile;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What members may learn about themselves. */
@ApplicationScoped
public class Profiles {

    @Inject
    private ProfileStore profiles;

    @Inject
    private MembershipStore memberships;

    /** The caller, its tenant, its permissions and its legal companies. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public MemberProfile me() {
        Caller caller = Caller.current();
        Profile profile = profiles.find(caller.subject()).orElseThrow(() -> new Refusal.NotFound().raise());
        return new MemberProfile(
                new UserView(profile.identity(), profile.email(), profile.name(), caller.role()),
                new TenantView(profile.tenant(), profile.slug(), profile.tenantName()),
                profile.timeZone(),
                caller.permissions().stream().sorted().toList(),
                caller.entities().stream().sorted().toList(),
                MemberProfile.StandInView.of(caller));
    }

    /** Every permission there is, with why the caller has or lacks it. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public List<PermissionView> permissions() {
        Membership membership =
                memberships.findOf(Caller.current().subject()).orElseThrow(() -> new Refusal.NotFound().raise());
        return new Entitlement(membership.role(), membership.granted(), membership.denied())
                .explained().stream().map(Profiles::asHeldNow).toList();
    }

    /** An operator in the member's place holds less than the member. */
    private static PermissionView asHeldNow(PermissionView own) {
        boolean withheld = own.held() && !Caller.current().may(own.name());
        return withheld ? new PermissionView(own.name(), false, "withheld from whoever acts in your place") : own;
    }
}
