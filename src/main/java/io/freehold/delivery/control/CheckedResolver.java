package io.freehold.delivery.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once and gives the connection the addresses that were checked, so that a name that changes its
 * mind between check and connection gains nothing.
 */
final class CheckedResolver implements DnsResolver {

    private final Set<String> allowed;

    /**
     * @param allowed names of hosts that may lie anywhere, for development and tests
     */
    CheckedResolver(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** A host has, among others or alone, an address that nobody may reach through us. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host + " has an address that is not public");
        }
    }

    /** Whether the host may lie anywhere and be spoken to without TLS. */
    boolean allows(String host) {
        return allowed.contains(host);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!allows(host) && !PublicAddresses.contain(address)) {
                throw new Forbidden(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
