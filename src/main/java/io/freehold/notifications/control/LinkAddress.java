package io.freehold.notifications.control;

import io.freehold.notifications.Letter;
import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of letters' links: this installation's own, the page, and the token of the row. */
@ApplicationScoped
public class LinkAddress {

    private String home;
    private SignedLinks links;

    /** For the container's proxy. */
    protected LinkAddress() {}

    @Inject
    public LinkAddress(
            @ConfigProperty(name = "public.url", defaultValue = "http://localhost:9080") String home,
            SignedLinks links) {
        this.home = home.replaceAll("/+$", "");
        this.links = links;
    }

    /**
     * Where the letter's button leads.
     *
     * @param tenant whose row the token names; empty on the platform's
     */
    public Optional<String> of(Letter letter, Optional<TenantId> tenant) {
        return letter.link()
                .map(link -> home + "/" + link.path() + "/"
                        + links.token(link.purpose(), new SignedLinks.Target(tenant, link.id())));
    }
}
