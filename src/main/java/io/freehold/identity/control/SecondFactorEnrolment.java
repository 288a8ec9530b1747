package io.freehold.identity.control;

import io.freehold.identity.SecondFactorSecret;
import io.freehold.identity.SecondFactorState;
import io.freehold.identity.control.SecondFactorCheck.NewSecret;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.SecondFactorStore;
import io.freehold.identity.entity.SecondFactorStore.Factor;
import io.freehold.identity.entity.SignInPolicyStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a second factor begins, comes into force and ends; the account is the caller's own. */
@ApplicationScoped
public class SecondFactorEnrolment {

    @Inject
    private SecondFactorStore factors;

    @Inject
    private SecondFactorCheck check;

    @Inject
    private SecondFactorRule rule;

    @Inject
    private SignInPolicyStore policies;

    @Inject
    private CredentialCheck credentials;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    public SecondFactorState state(Lock own) {
        Optional<Factor> confirmed = confirmed(own);
        Optional<Instant> since = confirmed.flatMap(Factor::confirmedAt);
        int left = confirmed.map(Factor::codesLeft).orElse(0);
        return new SecondFactorState(confirmed.isPresent(), isRequired(own), since, left);
    }

    public SecondFactorSecret begin(Lock own, String password) {
        credentials.requirePassword(own, "password", password);
        NewSecret secret = check.next(own.account());
        if (!factors.begin(own.account(), ids.next(), secret.sealed(), clock.instant())) {
            throw enabled();
        }
        String uri = uri(own, secret.shown());
        return new SecondFactorSecret(secret.shown(), uri, QrDrawing.of(uri));
    }

    public List<String> confirm(Lock own, String code) {
        Factor begun = factors.find(own.account())
                .orElseThrow(() -> new Refusal.Conflict("MFA_NOT_BEGUN", "Begin an enrolment first.").raise());
        if (begun.confirmedAt().isPresent()) {
            throw enabled();
        }
        List<String> codes = recoveryCodes.next();
        credentials.requireCode(own, check.ofFirst(own.account(), begun, code, codes));
        return codes;
    }

    public List<String> renewCodes(Lock own, String code) {
        Factor factor = requireConfirmed(own);
        credentials.requireCode(own, check.of(own.account(), code));
        List<String> codes = recoveryCodes.next();
        factors.replaceCodes(factor.id(), check.hashes(own.account(), factor, codes));
        return codes;
    }

    public void end(Lock own, String password, String code) {
        Factor factor = requireConfirmed(own);
        if (isRequired(own)) {
            throw new Refusal.Conflict("MFA_REQUIRED_HERE", "A second factor is required here; it cannot be taken off.")
                    .raise();
        }
        credentials.requirePassword(own, "password", password);
        credentials.requireCode(own, check.of(own.account(), code));
        factors.remove(factor.id());
    }

    private Optional<Factor> confirmed(Lock own) {
        return factors.find(own.account()).filter(factor -> factor.confirmedAt().isPresent());
    }

    private Factor requireConfirmed(Lock own) {
        return confirmed(own)
                .orElseThrow(() -> new Refusal.Conflict("MFA_NOT_ENABLED", "There is no second factor.").raise());
    }

    private boolean isRequired(Lock own) {
        AccountKind kind = own.account().kind();
        return rule.requires(kind, kind == AccountKind.IDENTITY && policies.mfaRequired());
    }

    /** As apps scan it; each plane has an entry of its own in them. */
    private static String uri(Lock own, String secret) {
        String issuer = own.account().kind() == AccountKind.OPERATOR ? "Freehold Platform" : "Freehold";
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer),
                        encoded(own.email().value()),
                        secret,
                        encoded(issuer),
                        Totp.DIGITS,
                        Totp.STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static RuntimeException enabled() {
        return new Refusal.Conflict("MFA_ENABLED", "There is a second factor already. Take it off first.").raise();
    }
}
