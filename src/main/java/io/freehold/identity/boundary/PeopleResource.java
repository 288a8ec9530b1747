package io.freehold.identity.boundary;

import io.freehold.identity.MemberView;
import io.freehold.identity.People;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tenant's members. */
@Path("auth/users")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("users.manage")
@Tag(name = "Users", description = "Members of the tenant, what they may do, and who was asked to become one.")
public class PeopleResource {

    private static final Set<String> SORTABLE = Set.of("name", "email", "createdAt", "lastUsedAt");

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "MemberList")
    public record MemberList(List<MemberView> users, Listing.Pagination pagination) {}

    @Inject
    private People people;

    @GET
    @Operation(
            summary = "List members",
            description = "By name. With status=INVITED, those who were asked to become members, each under its"
                    + " invitation's id.")
    @APIResponseSchema(value = MemberList.class, responseCode = "200", responseDescription = "A page of members.")
    public Listing<MemberView> list(@BeanParam MemberQuery query, @BeanParam PageParams page) {
        return Listing.of("users", people.list(query.filter(), page.request(SORTABLE)));
    }
}
