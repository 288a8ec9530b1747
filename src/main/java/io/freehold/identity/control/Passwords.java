package io.freehold.identity.control;

import com.password4j.BcryptFunction;
import com.password4j.Password;
import com.password4j.types.Bcrypt;
import io.freehold.tenancy.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps passwords as bcrypt hashes of cost {@code BCRYPT_COST} (default 12, at least {@value
 * #COST_MIN}).
 *
 * <p>An account that does not exist costs as much work as one that does, so that the time of an
 * answer tells nothing.
 */
@ApplicationScoped
public class Passwords {

    /** Weakest cost that is accepted (seed 004 hashes with 10 rounds). */
    static final int COST_MIN = 10;

    /** Weakest that bcrypt knows, for tests: they sign in thousands of times to passwords that nobody guesses. */
    static final int COST_MIN_OF_TESTS = 4;

    /** Strongest cost that is accepted; above it a sign-in takes longer than a second. */
    static final int COST_MAX = 15;

    /** bcrypt reads no more; what is longer could be opened by its beginning. */
    public static final int BYTES_MAX = 72;

    /** Salt and digest that no password is known to open. */
    private static final String NOBODYS = "u7r1x4o2Zq0hXkz8v3LJ5ONCp1oW6dXyRk3bGm9eQ2sTfVhAiUwLa";

    private final int cost;

    /** For the container's proxy. */
    protected Passwords() {
        this(COST_MIN, Mode.PRODUCTION);
    }

    @Inject
    public Passwords(@ConfigProperty(name = "bcrypt.cost", defaultValue = "12") int cost) {
        this(cost, Mode.current());
    }

    Passwords(int cost, Mode mode) {
        int least = mode == Mode.TEST ? COST_MIN_OF_TESTS : COST_MIN;
        if (cost < least || cost > COST_MAX) {
            throw new IllegalArgumentException("BCRYPT_COST must be " + least + " to " + COST_MAX);
        }
        this.cost = cost;
    }

    /** The hash to keep. The password has passed {@link PasswordRules}. */
    public String hashed(String password) {
        return Password.hash(password)
                .with(BcryptFunction.getInstance(Bcrypt.B, cost))
                .getResult();
    }

    /**
     * Whether the password opens the account. Without a hash, and for a password too long to be
     * anyone's, it does the same work and answers no.
     */
    public boolean open(Optional<String> hash, String password) {
        boolean possible = hash.isPresent() && password.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX;
        String against = possible ? hash.get() : nobodys();
        String tried = possible ? password : "nobody";
        boolean opens = Password.check(tried, against).with(BcryptFunction.getInstanceFromHash(against));
        return possible && opens;
    }

    /** Whether the hash is of a lower cost than is asked for now and should be made anew. */
    public boolean outdated(String hash) {
        return BcryptFunction.getInstanceFromHash(hash).getLogarithmicRounds() < cost;
    }

    private String nobodys() {
        return "$2b$%02d$%s".formatted(cost, NOBODYS);
    }
}
