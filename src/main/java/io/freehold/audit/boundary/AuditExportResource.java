package io.freehold.audit.boundary;

import io.freehold.audit.AuditFilter;
import io.freehold.audit.AuditTrail;
import io.freehold.audit.AuditView;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log as a file. */
@Path("audit-logs/export")
@ApplicationScoped
@Tag(name = "Audit")
public class AuditExportResource {
    private static final String CSV = "csv";
    private static final String JSON = "json";
    private static final String TEXT_CSV = "text/csv";

    @Inject
    private AuditTrail trail;

    @Inject
    private Json json;

    @GET
    @Permit(AuditTrail.VIEW)
    @Produces({TEXT_CSV, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Export the audit log",
            description = "All rows that meet the filters, newest first, as a file. The export itself is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = TEXT_CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = AuditView.class))
            })
    public Response export(
            @Parameter(
                            description = "csv or json.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {CSV, JSON}))
                    @QueryParam("format")
                    @DefaultValue(CSV)
                    String format,
            @BeanParam AuditFilterParams params) {
        if (!format.equals(CSV) && !format.equals(JSON)) {
            throw Refusal.Invalid.of("format", "must be csv or json").raise();
        }
        AuditFilter filter = params.filter();
        trail.beginExport(filter, format);
        AuditFile file = new AuditFile(trail, filter, json.mapper());
        return Response.ok(format.equals(CSV) ? file.csv() : file.json())
                .type(format.equals(CSV) ? TEXT_CSV + ";charset=utf-8" : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-log." + format + "\"")
                .build();
    }
}
