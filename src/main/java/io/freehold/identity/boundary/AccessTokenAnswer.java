package io.freehold.identity.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new access token. */
@Schema(name = "AccessToken")
public record AccessTokenAnswer(
        @Schema(description = "Good for 15 minutes.") String accessToken) {}
