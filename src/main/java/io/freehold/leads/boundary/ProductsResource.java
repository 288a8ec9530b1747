package io.freehold.leads.boundary;

import io.freehold.leads.ProductEdit;
import io.freehold.leads.ProductView;
import io.freehold.leads.Products;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What leads may be about. */
@ApplicationScoped
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@AnyEntity
@Tag(name = "Products", description = "Kinds of leads that the tenant deals in.")
public class ProductsResource {

    /** The product that is wanted. */
    @Schema(name = "NewProduct")
    public record ProductRequest(
            @NotNull
            @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be a-z, 0-9 and -, beginning with a letter")
            @Schema(description = "What leads name; never changed.", examples = "solar")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Solar panels")
            String name) {}

    /** A single product as it is answered. */
    @Schema(name = "ProductAnswer")
    public record ProductAnswer(ProductView product) implements Versioned {

        @Override
        public int version() {
            return product.version();
        }
    }

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ProductList")
    public record ProductList(List<ProductView> products, Listing.Pagination pagination) {}

    @Inject
    Products products;

    @GET
    @Permit("leads.view")
    @Operation(summary = "List products", description = "By code, inactive ones too.")
    @APIResponseSchema(value = ProductList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<ProductView> list(@BeanParam PageParams page) {
        return Listing.of("products", products.list(page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("settings.access")
    @Idempotent
    @Operation(
            summary = "Set a product up",
            description = "Leads that name it are routed from now on; those that waited for it are read anew.")
    @APIResponseSchema(value = ProductAnswer.class, responseCode = "201", responseDescription = "The product.")
    @APIResponse(responseCode = "409", description = "PRODUCT_CODE_TAKEN; errors names the field.")
    public Response create(@NotNull @Valid ProductRequest request) {
        ProductView made = products.offer(request.code(), request.name().strip());
        return Response.created(URI.create("products/" + made.id()))
                .entity(new ProductAnswer(made))
                .build();
    }

    @GET
    @Path("/{id}")
    @Permit("leads.view")
    @Operation(summary = "Read a product", description = "With its version as ETag.")
    @APIResponseSchema(value = ProductAnswer.class, responseCode = "200", responseDescription = "The product.")
    public ProductAnswer get(@PathParam("id") UUID id) {
        return new ProductAnswer(products.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("settings.access")
    @Operation(
            summary = "Change a product",
            description = "Starts from the version in If-Match. Leads that name an inactive one are pending_config.")
    @APIResponseSchema(value = ProductAnswer.class, responseCode = "200", responseDescription = "The product.")
    public ProductAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProductEdit edit) {
        return new ProductAnswer(products.edit(id, Versions.required(ifMatch), edit));
    }

    @DELETE
    @Path("/{id}")
    @Permit("settings.access")
    @Operation(summary = "Delete a product", description = "Starts from the version in If-Match.")
    @APIResponseSchema(value = Done.class, responseCode = "200", responseDescription = "Deleted.")
    @APIResponse(responseCode = "409", description = "PRODUCT_IN_USE: leads or forms name it.")
    public Done delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        products.delete(id, Versions.required(ifMatch));
        return new Done("The product was deleted.");
    }
}
