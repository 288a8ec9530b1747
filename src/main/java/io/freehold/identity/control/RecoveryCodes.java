package io.freehold.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes for the day when the telephone is gone: ten, each good for one use.
 *
 * <p>They are kept as a hash keyed with the factor's own secret, which is itself sealed. A configured
 * key in its place would end them all when it is changed, years after they were printed.
 */
@ApplicationScoped
public class RecoveryCodes {

    /** As many as one set has. */
    static final int NUMBER = 10;

    /** Without the letters that are taken for digits; 10 of 32 are 50 bits. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int HALF = 5;
    private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}");
    private static final String MAC = "HmacSHA256";

    private SecureRandom random;

    /** For the container's proxy. */
    protected RecoveryCodes() {}

    @Inject
    public RecoveryCodes(SecureRandom random) {
        this.random = random;
    }

    /** A new set, to be shown once. */
    List<String> next() {
        return Stream.generate(this::code).distinct().limit(NUMBER).toList();
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            code.append(i == HALF ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Whether it has the form of such a code, in capitals or not. */
    static boolean isCode(String text) {
        return FORM.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** What the audit log calls a sign-in with this code: one by a recovery code is worth a look. */
    public static String opening(Optional<String> otp) {
        return otp.filter(RecoveryCodes::isCode).isPresent() ? "session.opened_by_recovery_code" : "session.opened";
    }

    /** What is kept of a code. */
    static String hash(byte[] factorSecret, String code) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(factorSecret, MAC));
            String meant = "recovery-code:" + code.toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(meant.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + MAC, e);
        }
    }
}
