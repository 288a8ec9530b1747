package io.freehold.tenancy.boundary;

import java.util.regex.Pattern;

/**
 * Whether a path is written in the one way that it can be. Checks go by the path, and what routes it
 * resolves dots, drops parameters and decodes: one that reads differently before and after could pass the
 * one and reach the other.
 */
final class PlainPath {

    /** Dot segments, empty ones, parameters, and escapes of what needs none (RFC 3986 §2.3) or divides paths. */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "/\\.{1,2}(/|$)|//|;|\\\\" + "|%(2[dDeEfF]|3[0-9bB]|4[1-9a-fA-F]|5[0-9aAcCfF]|6[1-9a-fA-F]|7[0-9aAeE])");

    private PlainPath() {}

    static boolean is(String path) {
        return !AMBIGUOUS.matcher(path).find();
    }
}
