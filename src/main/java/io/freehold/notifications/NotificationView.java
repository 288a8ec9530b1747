package io.freehold.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as members see it.
 *
 * @param template null for a mail that another module wrote
 * @param error why the last try failed
 * @param mock whether the last try only said that it would have sent
 * @param sentAt when a mail server last took it
 */
public record NotificationView(
        UUID id,
        @Nullable Template template,
        String recipient,
        String subject,
        NotificationStatus status,
        int attempts,
        @Nullable String error,
        boolean mock,
        Instant createdAt,
        @Nullable Instant sentAt) {}
