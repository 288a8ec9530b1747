package io.freehold.identity.boundary;

import io.freehold.identity.ApiKeyView;
import io.freehold.identity.ApiKeys;
import io.freehold.identity.IssuedKey;
import io.freehold.identity.NewApiKey;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keys by which programs work for the tenant. */
@Path("auth/api-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("apikeys.manage")
@AnyEntity
@Tag(name = "API keys")
public class ApiKeysResource {

    /** The key that is wanted. */
    @Schema(name = "NewApiKey")
    public record KeyRequest(
            @NotNull
            @Size(min = 1, max = 100)
            @Pattern(regexp = InviteRequest.NAME, message = InviteRequest.NAME_FAULT)
            @Schema(description = "What it is for; no two keys in force have the same.", examples = "Warehouse import")
            String name,

            @NotNull
            @Size(min = 1, max = 200)
            @Schema(
                    description =
                            "What it may do: nothing that its maker may not, and nothing that is for people only.")
            Set<@NotNull String> permissions,

            @Schema(description = "Codes of the legal companies that it reaches; absent grants those of its maker.")
            Optional<
                            @Size(min = 1, max = 100) Set<
                                    @NotNull @Pattern(regexp = InviteRequest.ENTITY, message = "must be a code")
                                    String>>
                    entities,

            @Schema(description = "When it ends; absent, it lasts until it is revoked.")
            Optional<Instant> expiresAt) {

        NewApiKey wanted() {
            return new NewApiKey(name.strip(), permissions, entities, expiresAt);
        }
    }

    /** A key that was just made. */
    @Schema(name = "IssuedApiKey")
    public record IssuedAnswer(
            ApiKeyView apiKey,

            @Schema(description = "The key itself, for Authorization: Bearer. It is shown this once.")
            String key) {

        @Override
        public String toString() {
            return "IssuedAnswer[" + apiKey.id() + "]";
        }
    }

    /** A key as it is described. */
    @Schema(name = "ApiKeyAnswer")
    public record KeyAnswer(ApiKeyView apiKey) {}

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ApiKeyList")
    public record KeyList(List<ApiKeyView> apiKeys, Listing.Pagination pagination) {}

    @Inject
    private ApiKeys keys;

    @GET
    @Operation(summary = "List API keys", description = "Newest first, revoked ones too. No answer holds a key again.")
    @APIResponseSchema(value = KeyList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<ApiKeyView> list(@BeanParam PageParams page) {
        return Listing.of("apiKeys", keys.list(page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an API key",
            description = "Answers the key this once. Not repeatable by Idempotency-Key, which would keep it: the name"
                    + " protects against a second one (409 NAME_TAKEN). 403 for what the caller does not hold itself.")
    @APIResponseSchema(value = IssuedAnswer.class, responseCode = "201", responseDescription = "The key.")
    public Response create(@Valid @NotNull KeyRequest request) {
        IssuedKey issued = keys.create(request.wanted());
        return Response.created(URI.create("auth/api-keys/" + issued.apiKey().id()))
                .entity(new IssuedAnswer(issued.apiKey(), issued.key()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an API key", description = "What it may do, and when it was last used.")
    @APIResponseSchema(value = KeyAnswer.class, responseCode = "200", responseDescription = "The key's description.")
    public KeyAnswer get(@PathParam("id") UUID id) {
        return new KeyAnswer(keys.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke an API key", description = "It opens nothing from now on. 409 when it was revoked.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Revoked.")
    public MessageAnswer revoke(@PathParam("id") UUID id) {
        keys.revoke(id);
        return new MessageAnswer("The key was revoked.");
    }
}
