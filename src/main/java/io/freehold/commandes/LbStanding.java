package io.freehold.commandes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a commande stands to the share that LB-flagged providers are to have.
 *
 * @param target with four decimals
 * @param delivered accepted deliveries, those on their way included
 * @param lbDelivered those of them that came from LB-flagged providers
 * @param share with four decimals
 * @param need LB leads that it lacks, counting the lead that is next; above 0 the next place is theirs
 */
@Schema(name = "LbStanding")
public record LbStanding(
        CommandeId id,
        CommandeView.Named client,
        String product,
        String target,
        int delivered,
        int lbDelivered,
        String share,
        int need) {}
