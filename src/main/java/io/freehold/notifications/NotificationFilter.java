package io.freehold.notifications;

import java.util.Optional;
import java.util.Set;

/**
 * Which mails a list shows.
 *
 * @param statuses empty for all
 * @param recipient one address, exactly
 */
public record NotificationFilter(Set<NotificationStatus> statuses, Optional<String> recipient) {

    public NotificationFilter {
        statuses = Set.copyOf(statuses);
    }
}
