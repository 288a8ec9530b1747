package io.freehold.leads.control;

import io.freehold.kernel.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Web origins in the one form that browsers send them in (RFC 6454 §6.2). */
public final class Origins {

    private Origins() {}

    /** The origins in that form; refused with 400 when one is none. */
    public static List<String> require(List<String> texts) {
        return texts.stream()
                .map(text -> normalised(text)
                        .orElseThrow(() -> Refusal.Invalid.of(
                                        "origins", "must be scheme, host and port, such as https://www.acme.test")
                                .raise()))
                .distinct()
                .toList();
    }

    /** An origin without path, query and the scheme's own port; empty when it is none. */
    static Optional<String> normalised(String text) {
        try {
            URI uri = new URI(text.strip().toLowerCase(Locale.ROOT));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.isOpaque() || uri.getHost() == null) {
                return Optional.empty();
            }
            boolean bare = uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
            boolean usual = uri.getPort() < 0 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
            String origin = uri.getScheme() + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort());
            return bare ? Optional.of(origin) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
