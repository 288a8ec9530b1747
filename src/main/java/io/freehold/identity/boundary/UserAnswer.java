package io.freehold.identity.boundary;

import io.freehold.identity.UserView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person who asks. */
@Schema(name = "UserAnswer")
public record UserAnswer(UserView user) {}
