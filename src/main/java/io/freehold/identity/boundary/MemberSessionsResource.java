package io.freehold.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members' sessions. */
@Path("auth/sessions")
@ApplicationScoped
@Tag(name = "Profile")
public class MemberSessionsResource extends SessionRoutes {}
