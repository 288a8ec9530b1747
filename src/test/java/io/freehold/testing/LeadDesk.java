package io.freehold.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** What a company needs before leads come in: a product, a provider with its key, clients and commandes. */
public final class LeadDesk {

    /** The one product. */
    public static final String PRODUCT = "solar";

    private final Company company;

    private LeadDesk(Company company) {
        this.company = company;
    }

    /** Adds the product to a company. */
    public static LeadDesk of(Company company) {
        company.execute(
                "insert into products (tenant_id, id, code, name) values (?, ?, ?, 'Solar')",
                company.id(),
                UUID.randomUUID(),
                PRODUCT);
        return new LeadDesk(company);
    }

    /** A provider of the first entity; returns the key that it sends. */
    public String provider(String name) {
        return provider(name, company.entities().get(0), false);
    }

    /** A provider; returns the key that it sends. */
    public String provider(String name, String entity, boolean lb) {
        UUID id = UUID.randomUUID();
        String key = "key-" + company.slug() + "-" + name + "-" + UUID.randomUUID();
        company.execute(
                "insert into providers (tenant_id, id, name, entity, lb, created_at) values (?, ?, ?, ?, ?, now())",
                company.id(),
                id,
                name,
                entity,
                lb);
        company.execute(
                "insert into provider_keys (tenant_id, id, provider_id, key_hash, created_at) values (?, ?, ?, ?, now())",
                company.id(),
                UUID.randomUUID(),
                id,
                sha256(key));
        return key;
    }

    /** A client with one open commande of so many places a week over the departements; returns the commande. */
    public UUID commande(String client, int weeklyQuota, String... departements) {
        UUID clientId = UUID.randomUUID();
        String entity = company.entities().get(0);
        company.execute(
                "insert into clients (tenant_id, id, entity, name, email, created_at) values (?, ?, ?, ?, ?, now())",
                company.id(),
                clientId,
                entity,
                client,
                mailbox(client));
        UUID id = UUID.randomUUID();
        company.execute(
                "insert into commandes (tenant_id, id, client_id, entity, product, active, priority, weekly_quota,"
                        + " price, created_at) values (?, ?, ?, ?, ?, true, 1, ?, 25.00, now())",
                company.id(),
                id,
                clientId,
                entity,
                PRODUCT,
                weeklyQuota);
        company.execute("insert into reservation_counters (tenant_id, commande_id) values (?, ?)", company.id(), id);
        for (String departement : departements) {
            company.execute(
                    "insert into commande_departements (tenant_id, commande_id, departement) values (?, ?, ?)",
                    company.id(),
                    id,
                    departement);
        }
        return id;
    }

    /** Where a client's deliveries are mailed. */
    public String mailbox(String client) {
        return client.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "") + "@" + company.slug() + ".test";
    }

    /** A good lead with a phone number of its own, kept for fiction. */
    public static Map<String, Object> lead(int number, String departement) {
        return Map.of(
                "firstName",
                "Camille",
                "lastName",
                "Martin",
                "phone",
                "06 39 98 %02d %02d".formatted(number / 100 % 100, number % 100),
                "email",
                "lead" + number + "@example.test",
                "department",
                departement,
                "product",
                PRODUCT,
                "consent",
                consent("I agree to be called about solar panels."));
    }

    /** A consent that proves something; of this morning, so that a lead sent twice a day is the same lead. */
    public static Map<String, Object> consent(String text) {
        String today = Instant.now().truncatedTo(ChronoUnit.DAYS).toString();
        return Map.of("text", text, "at", today, "url", "https://www.example.test/solar");
    }

    /** The form in which a provider's key is kept. */
    public static String sha256(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
