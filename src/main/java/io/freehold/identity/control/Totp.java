package io.freehold.identity.control;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the clock (RFC 6238): SHA-1, six digits, steps of 30 seconds, as every app has them. */
final class Totp {

    /** Bytes of a secret, as many as SHA-1 puts out (RFC 4226 §4, R6). */
    static final int SECRET_BYTES = 20;

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /** A telephone's clock may lie this far before or behind ours (RFC 6238 §5.2). */
    private static final int STEPS_ASIDE = 1;

    private static final Pattern FORM = Pattern.compile("\\d{6}");
    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator(DIGITS);

    private Totp() {}

    /** Whether it has the form of such a code, and not of a recovery code. */
    static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /** The newest step, of now and those beside it, that has the code. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        byte[] shown = code.getBytes(StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(present - STEPS_ASIDE, present + STEPS_ASIDE)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), shown))
                .max();
    }

    static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of random bytes is no key", e);
        }
    }
}
