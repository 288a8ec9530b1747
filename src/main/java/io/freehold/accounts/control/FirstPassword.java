package io.freehold.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the password of a development start's first operator. */
@ApplicationScoped
public class FirstPassword {

    private static final int BYTES = 15;

    /** One of each class that the rules ask for, whatever chance brings. */
    private static final String CLASSES = "-aZ9";

    @Inject
    SecureRandom random;

    /** 120 random bits as text. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + CLASSES;
    }
}
