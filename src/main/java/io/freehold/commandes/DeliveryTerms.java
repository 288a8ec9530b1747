package io.freehold.commandes;

import io.freehold.kernel.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How and when a client gets its leads. Refuses with 400 a method that needs an address without one.
 *
 * @param url where requests go, an absolute http or https address without user information; null by mail
 * @param days on which leads may be sent, at least one
 */
public record DeliveryTerms(DeliveryMethod method, @Nullable String url, Set<DayOfWeek> days) {

    /** By mail, on any day. */
    public static final DeliveryTerms BY_MAIL =
            new DeliveryTerms(DeliveryMethod.MAIL, null, EnumSet.allOf(DayOfWeek.class));

    /** Longest address. */
    public static final int URL_CHARACTERS_MAX = 2000;

    public DeliveryTerms {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw Refusal.Invalid.of("deliveryDays", "must name a day at least").raise();
        }
        if (url == null && method != DeliveryMethod.MAIL) {
            throw Refusal.Invalid.of("deliveryUrl", "is needed for " + method.code())
                    .raise();
        }
        if (url != null && !isAddress(url)) {
            throw Refusal.Invalid.of("deliveryUrl", "must be an absolute http or https address")
                    .raise();
        }
    }

    /** The days from Monday on. */
    public List<DayOfWeek> week() {
        return days.stream().sorted().toList();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return http && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
