package io.freehold.identity.boundary;

import io.freehold.identity.InvitationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single invitation. */
@Schema(name = "InvitationAnswer")
public record InvitationAnswer(InvitationView invitation) {}
