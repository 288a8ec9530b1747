package io.freehold.identity.control;

/** Base 32 (RFC 4648 §6) without padding, in which authenticator apps take secrets. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int heldBits = 0;
        for (byte octet : bytes) {
            held = held << Byte.SIZE | octet & 0xff;
            heldBits += Byte.SIZE;
            while (heldBits >= BITS) {
                heldBits -= BITS;
                text.append(ALPHABET.charAt(held >> heldBits & 31));
            }
            held &= (1 << heldBits) - 1;
        }
        if (heldBits > 0) {
            text.append(ALPHABET.charAt(held << BITS - heldBits & 31));
        }
        return text.toString();
    }
}
