package io.freehold.identity.control;

import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.Judgement;
import io.freehold.identity.entity.Judgement.Verdict;
import io.freehold.identity.entity.SecondFactorStore;
import io.freehold.identity.entity.SecondFactorStore.Factor;
import io.freehold.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Judges codes of a second factor. The secret leaves its seal here and nowhere else. */
@ApplicationScoped
public class SecondFactorCheck {

    private static final Judgement WRONG = Judgement.known(Verdict.FAILED);

    @Inject
    private SecondFactorStore factors;

    @Inject
    private Vault vault;

    @Inject
    private SecureRandom random;

    @Inject
    private Clock clock;

    /** A new secret, sealed for its account, beside the form in which the owner is shown it. */
    record NewSecret(byte[] sealed, String shown) {}

    NewSecret next(AccountRef account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        return new NewSecret(vault.seal(owner(account), secret), Base32.encoded(secret));
    }

    /** Judges a code of the app or a recovery code of the account's confirmed factor. */
    public Judgement of(AccountRef account, String code) {
        Optional<Factor> found =
                factors.find(account).filter(factor -> factor.confirmedAt().isPresent());
        if (found.isEmpty()) {
            return WRONG;
        }
        Factor factor = found.get();
        byte[] secret = opened(account, factor);
        if (RecoveryCodes.isCode(code)) {
            return factors.usingCode(factor.id(), RecoveryCodes.hash(secret, code), clock.instant());
        }
        OptionalLong step = step(secret, code);
        return step.isPresent() ? factors.usingStep(factor.id(), step.getAsLong()) : WRONG;
    }

    /** Judges the first code of a factor that is not confirmed yet. */
    Judgement ofFirst(AccountRef account, Factor factor, String code, List<String> recoveryCodes) {
        byte[] secret = opened(account, factor);
        OptionalLong step = step(secret, code);
        return step.isPresent()
                ? factors.confirming(factor.id(), step.getAsLong(), hashes(secret, recoveryCodes), clock.instant())
                : WRONG;
    }

    /** What is kept of recovery codes of the factor. */
    List<String> hashes(AccountRef account, Factor factor, List<String> recoveryCodes) {
        return hashes(opened(account, factor), recoveryCodes);
    }

    private OptionalLong step(byte[] secret, String code) {
        return Totp.isCode(code) ? Totp.step(secret, code, clock.instant()) : OptionalLong.empty();
    }

    private static List<String> hashes(byte[] secret, List<String> recoveryCodes) {
        return recoveryCodes.stream()
                .map(code -> RecoveryCodes.hash(secret, code))
                .toList();
    }

    private byte[] opened(AccountRef account, Factor factor) {
        byte[] secret = vault.open(owner(account), factor.sealedSecret());
        if (vault.outdated(factor.sealedSecret())) {
            factors.resealed(factor.id(), vault.seal(owner(account), secret));
        }
        return secret;
    }

    private static String owner(AccountRef account) {
        return "second-factor:" + account.kind() + ":" + account.id();
    }
}
