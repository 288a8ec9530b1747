package io.freehold.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Deliveries that clients have, written straight into the tables, each with a lead of its own. */
public final class SentDeliveries {

    private static final String ADD = """
            with l as (
                insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, search_name,
                    reasons, payload, product, phone, department, consent_text, created_at, updated_at)
                select c.tenant_id, gen_random_uuid(),
                    (select p.id from providers p where p.tenant_id = c.tenant_id limit 1), c.entity, false, false, false,
                    'delivered', '', '[]', '{}', c.product, '+33639980000', '75', 'I agree.', ?, ?
                from commandes c, generate_series(1, ?) where c.tenant_id = ? and c.id = ?
                returning id)
            insert into deliveries (tenant_id, id, lead_id, commande_id, client_id, client_name, entity, product, status,
                outcome, price, currency, attempts, created_at, updated_at, sent_at)
            select c.tenant_id, gen_random_uuid(), l.id, c.id, c.client_id, k.name, c.entity, c.product, 'sent',
                'accepted', cast(? as numeric), c.currency, 1, ?, ?, ?
            from l, commandes c join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            where c.tenant_id = ? and c.id = ?
            """;

    private final Company company;

    /** Of a company that has a provider, whose leads they are. */
    public SentDeliveries(Company company) {
        this.company = company;
    }

    /** So many under the commande at the price, sent and accepted at the moment. */
    public void add(UUID commande, int count, String price, Instant sentAt) {
        var at = sentAt.atOffset(ZoneOffset.UTC);
        UUID tenant = company.id();
        company.execute(ADD, at, at, count, tenant, commande, price, at, at, at, tenant, commande);
    }
}
