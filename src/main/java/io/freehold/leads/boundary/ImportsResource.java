package io.freehold.leads.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.kernel.Refusal;
import io.freehold.leads.ImportId;
import io.freehold.leads.ImportUpload;
import io.freehold.leads.ImportView;
import io.freehold.leads.LeadImports;
import io.freehold.leads.ProviderId;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Leads from files. Not {@code @Idempotent}: its fingerprint would hold the whole file in memory; the
 * import itself remembers the key.
 */
@ApplicationScoped
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lead imports", description = "Leads from files, with dry run, list of faults and undo.")
public class ImportsResource {

    private static final String CSV = "text/csv";

    /** A single import as it is answered. */
    @Schema(name = "LeadImportAnswer")
    public record ImportAnswer(@JsonProperty("import") ImportView imported) {}

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "LeadImportList")
    public record ImportList(List<ImportView> imports, Listing.Pagination pagination) {}

    @Inject
    ImportUpload upload;

    @Inject
    LeadImports imports;

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Permit("leads.edit")
    @Operation(
            summary = "Import leads",
            description = "A CSV file in UTF-8 of at most 25 MiB, separated by comma, semicolon or tabulator, its first"
                    + " line the names of its columns: ours in any spelling, or those of the provider's mapping. It is"
                    + " read by a job; leads are routed afterwards. A row that cannot be used becomes no lead but a line"
                    + " in the errors. The same Idempotency-Key is the same import.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "202", responseDescription = "It is queued.")
    public Response begin(
            @Parameter(description = "Id of the provider whose leads they are.", required = true)
                    @QueryParam("provider")
                    String provider,
            @Parameter(description = "true to read and judge only.") @QueryParam("dryRun") String dryRun,
            @Parameter(description = "Makes a repeat safe: the first import is answered again.")
                    @HeaderParam("Idempotency-Key")
                    String requestKey,
            InputStream body)
            throws IOException {
        var order = new LeadImports.Order(provider(provider), flag(dryRun), key(requestKey));
        ImportView begun = upload.take(order, body);
        return Response.accepted(new ImportAnswer(begun))
                .location(URI.create("leads/imports/" + begun.id()))
                .build();
    }

    @GET
    @Path("/imports")
    @Permit("leads.view")
    @Operation(summary = "List imports", description = "Newest first, by offset or by cursor.")
    @APIResponseSchema(value = ImportList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<ImportView> list(@BeanParam PageParams page) {
        return Listing.of("imports", imports.list(page.request(Set.of())));
    }

    @GET
    @Path("/imports/{id}")
    @Permit("leads.view")
    @Operation(summary = "Read an import", description = "How far it is.")
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "200", responseDescription = "The import.")
    public ImportAnswer get(@PathParam("id") UUID id) {
        return new ImportAnswer(imports.get(new ImportId(id)));
    }

    @GET
    @Path("/imports/{id}/errors")
    @Produces(CSV)
    @Permit("leads.view")
    @Operation(
            summary = "What was wrong in a file",
            description = "CSV with line, field and reason, one a fault. Safe to open in a spreadsheet.")
    @APIResponse(
            responseCode = "200",
            description = "The faults.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response errors(@PathParam("id") UUID id) {
        ImportView read = imports.get(new ImportId(id));
        StreamingOutput file = FaultFile.of(imports, read.id());
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"import-" + id + "-errors.csv\"")
                .build();
    }

    @DELETE
    @Path("/imports/{id}")
    @Permit("leads.delete")
    @Operation(
            summary = "Undo an import",
            description = "Takes its leads back, with the deliveries that have not left yet and their places, and stops"
                    + " it if it runs. Leads that a client has or is being sent stay. Counts both in undone and kept.")
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "200", responseDescription = "The import.")
    @APIResponse(responseCode = "409", description = "STATE_CONFLICT: a dry run has nothing to take back.")
    public ImportAnswer undo(@PathParam("id") UUID id) {
        return new ImportAnswer(imports.undo(new ImportId(id)));
    }

    private static ProviderId provider(String text) {
        if (text == null || !text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw Refusal.Invalid.of("provider", "must be a provider's id").raise();
        }
        return new ProviderId(UUID.fromString(text));
    }

    private static boolean flag(String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Refusal.Invalid.of("dryRun", "must be true or false").raise();
        }
        return "true".equals(text);
    }

    private static Optional<String> key(String text) {
        if (text != null && !text.matches("[\\x21-\\x7e]{1,255}")) {
            throw Refusal.Invalid.of("Idempotency-Key", "must be 1 to 255 visible ASCII characters")
                    .raise();
        }
        return Optional.ofNullable(text);
    }
}
