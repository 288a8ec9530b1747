package io.freehold.identity.boundary;

import io.freehold.identity.MemberStay;
import io.freehold.tenancy.TenantCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two cookies of a member's session: its refresh token and its signed tenant. */
@ApplicationScoped
public class MemberCookies {

    @Inject
    @ConfigProperty(name = "tenant.cookie.secret")
    private String secret;

    @Inject
    private Clock clock;

    NewCookie[] of(MemberStay stay) {
        String sessionSecret = TenantCookie.sessionSecret(secret, stay.session());
        String signed = TenantCookie.sign(stay.tenant().toString(), sessionSecret);
        int seconds = (int) Duration.between(clock.instant(), stay.until()).toSeconds();
        return new NewCookie[] {
            RefreshCookie.MEMBER.holding(stay.refreshToken(), clock.instant(), stay.until()), tenant(signed, seconds)
        };
    }

    NewCookie[] gone() {
        return new NewCookie[] {RefreshCookie.MEMBER.gone(), tenant("", 0)};
    }

    private static NewCookie tenant(String value, int seconds) {
        return new NewCookie.Builder(TenantCookie.NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
