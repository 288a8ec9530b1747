package io.freehold.delivery.control;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a client's webhook may have: those of the public internet alone, so that nobody reaches our own
 * network, or a cloud's metadata, through us (CWE-918). What is not known to be public is refused: IPv4 by IANA's
 * special-purpose registry (RFC 6890), IPv6 but global unicast (RFC 4291 §2.4).
 */
final class PublicAddresses {

    private static final List<Block> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::of)
            .toList();

    /** Those that lead to IPv4 addresses inside, and those for documents and protocols. */
    private static final List<Block> CLOSED_OF_GLOBAL = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL = Block.of("2000::/3");

    private PublicAddresses() {}

    /** Whether a request may go there. Java reads an IPv4 address mapped into IPv6 as the IPv4 address. */
    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) {
            return CLOSED.stream().noneMatch(block -> block.contains(address));
        }
        return GLOBAL.contains(address) && CLOSED_OF_GLOBAL.stream().noneMatch(block -> block.contains(address));
    }

    private record Block(BigInteger prefix, int shift) {

        static Block of(String text) {
            String[] parts = text.split("/");
            byte[] bytes = literal(parts[0]);
            int shift = bytes.length * Byte.SIZE - Integer.parseInt(parts[1]);
            return new Block(new BigInteger(1, bytes).shiftRight(shift), shift);
        }

        boolean contains(InetAddress address) {
            return new BigInteger(1, address.getAddress()).shiftRight(shift).equals(prefix);
        }

        /** A literal is read, never looked up. */
        private static byte[] literal(String text) {
            try {
                return InetAddress.getByName(text).getAddress();
            } catch (java.net.UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
