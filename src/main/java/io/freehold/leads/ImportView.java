package io.freehold.leads;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of leads.
 *
 * @param entity code of the legal company that its leads belong to
 * @param status {@code queued}, {@code running}, {@code done}, {@code failed} or {@code undone}
 * @param rows rows read so far, without the header
 * @param accepted rows that became leads, or would have in a dry run
 * @param refused rows that cannot be used; their reasons are in the list of errors
 * @param undone leads that were taken back
 * @param kept leads that could not be, since a client has them or is to get them
 * @param failure why the file as a whole could not be read
 */
@Schema(name = "LeadImport")
public record ImportView(
        ImportId id,
        ProviderId provider,
        String entity,
        boolean dryRun,
        String status,
        int rows,
        int accepted,
        int refused,
        int undone,
        int kept,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
