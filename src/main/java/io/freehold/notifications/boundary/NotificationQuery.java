package io.freehold.notifications.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.notifications.NotificationFilter;
import io.freehold.notifications.NotificationStatus;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the mail list, as a {@code @BeanParam}. */
public class NotificationQuery {

    private static final int ADDRESS_CHARACTERS_MAX = 254;

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "FAILED,BOUNCED")
    String status;

    @QueryParam("recipient")
    @Parameter(description = "Only mails to this address.", example = "ada@example.com")
    String recipient;

    NotificationFilter filter() {
        Optional<String> to = Optional.ofNullable(recipient).map(String::strip).filter(address -> !address.isEmpty());
        if (to.filter(address -> address.length() > ADDRESS_CHARACTERS_MAX || address.indexOf('\0') >= 0)
                .isPresent()) {
            throw Refusal.Invalid.of("recipient", "must be an e-mail address").raise();
        }
        return new NotificationFilter(statuses(), to);
    }

    private Set<NotificationStatus> statuses() {
        Set<NotificationStatus> wanted = EnumSet.noneOf(NotificationStatus.class);
        for (String name : status == null || status.isBlank() ? new String[0] : status.split(",")) {
            wanted.add(Arrays.stream(NotificationStatus.values())
                    .filter(known -> known.name().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.Invalid.of("status", "must be PENDING, SENT, FAILED or BOUNCED")
                            .raise()));
        }
        return wanted;
    }
}
