package io.freehold.identity.control;

import io.freehold.identity.entity.Invitation;
import io.freehold.identity.entity.InvitationStore;
import io.freehold.identity.entity.InvitationStore.Host;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The letter that carries an invitation's link. */
@ApplicationScoped
public class InvitationLetters {

    /** What the link's token is good for. */
    public static final String PURPOSE = "invitation";

    private static final String PAGE = "#/invitation";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private InvitationStore invitations;

    @Inject
    private Letters letters;

    /** Queues it with the running transaction. */
    public void post(Invitation invitation) {
        Host host = invitations.host();
        Map<String, String> values = Map.of(
                "name", invitation.name(),
                "tenant", host.name(),
                "role", invitation.role().name(),
                "invitedBy", invitation.invitedBy(),
                "expires", DAY.format(invitation.expiresAt().atZone(host.zone())));
        letters.post(new Letter(
                invitation.welcomes() ? Template.TENANT_WELCOME : Template.INVITATION,
                invitation.email().value(),
                values,
                Optional.of(new Letter.Link(PURPOSE, PAGE, invitation.id()))));
    }
}
