package io.freehold.bench;

import com.password4j.BcryptFunction;
import com.password4j.Password;
import com.password4j.types.Bcrypt;
import io.freehold.testing.Company;
import io.freehold.testing.Ending;
import io.freehold.testing.Http;
import io.freehold.testing.Server;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Whether the time of a refused sign-in tells a known address from an unknown one, and what signing in
 * costs over the bcrypt that it cannot do without. Run by {@code deploy/bench/sign-in}.
 */
public final class SignInBench {

    /** What production hashes with unless it says otherwise. */
    private static final int COST_USUAL = 12;

    /** The weakest that a test server may hash with. It checks a stronger hash at that hash's own cost all the same. */
    private static final int COST_LEAST = 4;

    private static final int CALLERS = 4;
    private static final int WARM_UP = 50;

    private static final int WARM_UP_SIGN_INS = 1_000;

    /** Below the lockout's ten, so that every refusal is judged in full. */
    private static final int FAILURES_OF_ONE = 9;

    private final Paper paper = new Paper();
    private final int tries;
    private final int cost;
    private final String hash;
    private final String cheapHash = hashed(COST_LEAST);

    private SignInBench(int tries, int cost) {
        this.tries = tries;
        this.cost = cost;
        this.hash = hashed(cost);
    }

    private static String hashed(int cost) {
        return Password.hash(Company.PASSWORD)
                .with(BcryptFunction.getInstance(Bcrypt.B, cost))
                .getResult();
    }

    public static void main(String[] arguments) {
        int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int cost = arguments.length > 1 ? Integer.parseInt(arguments[1]) : COST_USUAL;
        Ending.after(new SignInBench(tries, cost)::run);
    }

    private void run() {
        try (Server server = server("sign-ins-refused", cost)) {
            timing(server, Company.on(server));
        }
        try (Server server = server("sign-ins", COST_LEAST)) {
            throughput(server, Company.on(server));
        }
    }

    private static Server server(String name, int cost) {
        return Server.named(name)
                .measured()
                .with("BCRYPT_COST", Integer.toString(cost))
                .start();
    }

    /** Somebody whose password is kept as that hash. */
    private static String member(Company company, String hash) {
        String email = company.member("USER").email();
        company.execute("update identities set password_hash = ? where email = ?", hash, email);
        return email;
    }

    private static List<String> members(Company company, String hash, int number) {
        return IntStream.range(0, number).mapToObj(n -> member(company, hash)).toList();
    }

    /** One known and one unknown in turn, so that whatever else the machine does falls upon both. */
    private void timing(Server server, Company company) {
        List<String> known = members(company, hash, 1 + (WARM_UP + tries) / FAILURES_OF_ONE);
        List<Long> ofKnown = new ArrayList<>();
        List<Long> ofUnknown = new ArrayList<>();
        for (int i = 0; i < WARM_UP + tries; i++) {
            String somebody = known.get(i / FAILURES_OF_ONE);
            String nobody = "nobody-" + i / FAILURES_OF_ONE + "@" + company.slug() + ".test";
            long first = refused(server, i % 2 == 0 ? somebody : nobody);
            long second = refused(server, i % 2 == 0 ? nobody : somebody);
            if (i >= WARM_UP) {
                ofKnown.add(i % 2 == 0 ? first : second);
                ofUnknown.add(i % 2 == 0 ? second : first);
            }
        }
        double knownMs = median(ofKnown);
        double unknownMs = median(ofUnknown);
        paper.title("Refused sign-ins, median of " + tries + " each");
        paper.say(String.format(
                Locale.ROOT,
                "known address %.2f ms, unknown %.2f ms, apart %.1f %%",
                knownMs,
                unknownMs,
                100 * Math.abs(knownMs - unknownMs) / Math.max(knownMs, unknownMs)));
    }

    private void throughput(Server server, Company company) {
        List<String> members = members(company, hash, CALLERS);
        warmUp(server, members(company, cheapHash, CALLERS));
        double signIns = Callers.perSecond(CALLERS, tries, caller -> signedIn(server, members.get(caller)));
        double checks = Callers.perSecond(
                CALLERS,
                tries,
                caller -> Password.check(Company.PASSWORD, hash).with(BcryptFunction.getInstanceFromHash(hash)));
        paper.title("A second, " + CALLERS + " callers");
        paper.say(String.format(
                Locale.ROOT, "sign-ins %.1f, bcrypt alone %.1f, ratio %.2f", signIns, checks, signIns / checks));
    }

    /**
     * Sign-ins with hashes that cost nothing: what stands around a sign-in is compiled as in a server that has been at
     * work, which at five a second would take an hour.
     */
    private void warmUp(Server server, List<String> members) {
        new WarmUp(server, paper)
                .by(() ->
                        Callers.perSecond(CALLERS, WARM_UP_SIGN_INS, caller -> signedIn(server, members.get(caller))));
    }

    private static long refused(Server server, String email) {
        long began = System.nanoTime();
        expect(401, send(server, email, "Wrong-password-1").statusCode());
        return System.nanoTime() - began;
    }

    private static void signedIn(Server server, String email) {
        expect(200, send(server, email, Company.PASSWORD).statusCode());
    }

    private static HttpResponse<String> send(Server server, String email, String password) {
        String body = "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
        return Http.send(Http.request(server.address().resolve("/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static void expect(int wanted, int status) {
        if (status != wanted) {
            throw new IllegalStateException("A sign-in answered " + status);
        }
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}
