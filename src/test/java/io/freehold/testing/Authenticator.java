package io.freehold.testing;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on somebody's telephone. Its codes are those of the present step or of the one to come: both
 * are good still when a step passes between making and showing them.
 */
public final class Authenticator {

    private static final int STEP_SECONDS = 30;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecretKeySpec secret;

    public Authenticator(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        byte[] bytes = new byte[base32.length() * 5 / 8];
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = bits.byteValue();
            bits = bits.shiftRight(8);
        }
        this.secret = new SecretKeySpec(bytes, "HmacSHA1");
    }

    /** A factor in force: its app and its recovery codes. */
    public record Enrolled(Authenticator app, List<String> recoveryCodes) {}

    /**
     * Enrols the caller's second factor.
     *
     * @param path {@code /api/auth/mfa} or {@code /api/admin/auth/mfa}
     */
    public static Enrolled enrolled(Client caller, String path) {
        Response begun =
                caller.request().body(Map.of("password", Company.PASSWORD)).post(path + "/enrol");
        begun.then().statusCode(201);
        Authenticator app = new Authenticator(begun.path("secret"));
        Response confirmed = caller.request().body(Map.of("code", app.code())).post(path + "/confirm");
        confirmed.then().statusCode(200);
        return new Enrolled(app, confirmed.path("recoveryCodes"));
    }

    /** The code of the present step. */
    public String code() {
        return code(0);
    }

    /** The code of a step to come, or of one that is past. */
    public String code(int stepsAhead) {
        try {
            long step = Instant.now().getEpochSecond() / STEP_SECONDS + stepsAhead;
            return new HmacOneTimePasswordGenerator().generateOneTimePasswordString(secret, step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the account use the present step again, so that a test need not wait for the next. */
    public static void forgetSteps(Database database, String email) {
        try (Connection session = database.asSuperuser();
                PreparedStatement forget = session.prepareStatement("""
                        update second_factors set last_step = null
                        where identity_id in (select id from identities where email_key = ?)
                            or operator_id in (select id from operators where email_key = ?)
                        """)) {
            forget.setString(1, email);
            forget.setString(2, email);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
