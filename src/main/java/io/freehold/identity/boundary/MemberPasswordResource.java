package io.freehold.identity.boundary;

import io.freehold.tenancy.Plane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members' passwords. */
@Path("auth/password")
@ApplicationScoped
@Tag(name = "Sign-in")
public class MemberPasswordResource extends PasswordRoutes {

    @Override
    Plane plane() {
        return Plane.TENANT;
    }
}
