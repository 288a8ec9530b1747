package io.freehold.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators' second factors. */
@Path("admin/auth/mfa")
@ApplicationScoped
@Tag(name = "Operators")
public class OperatorSecondFactorResource extends SecondFactorRoutes {}
