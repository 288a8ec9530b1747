package io.freehold.tenancy.boundary;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.kernel.FieldError;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one body of every failure (RFC 9457), with the members that the dashboard's older clients read
 * beside it.
 *
 * @param type a reference to the code's explanation
 * @param title what the status means
 * @param instance the path that was asked for
 * @param ok always false
 * @param error the detail again, where older clients look for it
 * @param code what clients branch on
 * @param requestId what to name when asking us about it
 * @param errors the fields that cannot be accepted
 * @param more members of single refusals, such as {@code leadId}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why the request was not carried out (RFC 9457).")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        boolean ok,
        String error,
        String code,
        String requestId,
        List<FieldError> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {}
