package io.freehold.identity.boundary;

import io.freehold.tenancy.Plane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators' passwords. */
@Path("admin/auth/password")
@ApplicationScoped
@Tag(name = "Operators")
public class OperatorPasswordResource extends PasswordRoutes {

    @Override
    Plane plane() {
        return Plane.PLATFORM;
    }
}
