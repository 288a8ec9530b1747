package io.freehold.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators' sessions. */
@Path("admin/auth/sessions")
@ApplicationScoped
@Tag(name = "Operators")
public class OperatorSessionsResource extends SessionRoutes {}
