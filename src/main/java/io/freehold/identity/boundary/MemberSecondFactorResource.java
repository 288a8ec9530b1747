package io.freehold.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members' second factors. */
@Path("auth/mfa")
@ApplicationScoped
@Tag(name = "Second factor")
public class MemberSecondFactorResource extends SecondFactorRoutes {}
