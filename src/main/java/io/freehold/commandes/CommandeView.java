package io.freehold.commandes;

import io.freehold.commandes.entity.CommandeRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commande as members see it.
 *
 * @param entity code of the legal company that sells
 * @param departements codes of those that it takes leads from
 * @param pausedReason why it takes no leads, if someone said so
 * @param lbTarget share with four decimals
 * @param price of one lead, with two decimals
 * @param ownPrice whether the price is its own; otherwise it follows the price list
 * @param calendar when it takes leads; null for always
 * @param used what is taken by now
 * @param deletedAt when it was deleted; null for one that is there
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "Commande")
public record CommandeView(
        CommandeId id,
        Named client,
        String entity,
        String product,
        List<String> departements,
        boolean active,
        @Nullable String pausedReason,
        int priority,
        int weeklyQuota,
        CapsText caps,
        String lbTarget,
        String price,
        boolean ownPrice,
        String currency,
        @Nullable Named calendar,
        Taken used,
        Instant createdAt,
        @Nullable Instant deletedAt,
        int version) {

    static CommandeView of(CommandeRow row) {
        Terms terms = row.terms();
        return new CommandeView(
                new CommandeId(row.id()),
                new Named(row.clientId(), row.clientName()),
                row.entity(),
                row.product(),
                row.departements(),
                row.active(),
                row.pausedReason(),
                terms.priority(),
                terms.weeklyQuota(),
                CapsText.of(terms.caps()),
                terms.lbTarget().toPlainString(),
                terms.price().toPlainString(),
                row.ownPrice(),
                terms.currency(),
                row.calendarId() == null ? null : new Named(row.calendarId(), row.calendarName()),
                Taken.of(row.used()),
                row.createdAt(),
                row.deletedAt(),
                row.version());
    }

    /** A thing with its name. */
    @Schema(name = "Named")
    public record Named(UUID id, String name) {}

    /**
     * Places that are taken in the hour, day, week and month that is now, and ever.
     *
     * @param lb those of the total that came from LB-flagged providers
     */
    @Schema(name = "PlacesTaken")
    public record Taken(
            int hour,
            int day,
            int week,
            int month,
            int total,
            int lb,
            String moneyDay,
            String moneyWeek,
            String moneyMonth,
            String moneyTotal) {

        static Taken of(Used used) {
            return new Taken(
                    used.hour(),
                    used.day(),
                    used.week(),
                    used.month(),
                    used.total(),
                    used.lb(),
                    used.moneyDay().toPlainString(),
                    used.moneyWeek().toPlainString(),
                    used.moneyMonth().toPlainString(),
                    used.moneyTotal().toPlainString());
        }
    }
}
