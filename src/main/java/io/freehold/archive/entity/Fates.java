package io.freehold.archive.entity;

import java.util.Map;

/**
 * What becomes of a tenant's tables in an archive. A table that is not named here is exported and
 * restored, so that a new one is never forgotten; a test holds both maps against the catalogue.
 */
public final class Fates {

    /** Not exported, with the reason, which the manifest shows. */
    public static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("sessions", "Sign-ins under way. They end with the server's keys, not with the tenant."),
            Map.entry("refresh_tokens", "They open sessions; unique over all tenants."),
            Map.entry("feed_tickets", "They open a socket once, within seconds."),
            Map.entry("provider_keys", "Hashes of keys, unique over all tenants. New keys are issued instead."),
            Map.entry("api_keys", "Hashes of keys, unique over all tenants. New keys are made instead."),
            Map.entry("client_webhook_secrets", "Sealed for this installation. New secrets are made instead."),
            Map.entry("idempotency_keys", "Answers kept 48 hours for repeats of requests to this tenant."),
            Map.entry("rate_windows", "Counters of the running minute."),
            Map.entry("jobs", "Work under way. Done again by a copy, it would send the same mails twice."),
            Map.entry("job_turns", "The queue's order among tenants."),
            Map.entry("outbox_events", "News of the last 24 hours, placed by this database's transaction numbers."),
            Map.entry("demo_steps", "How far the demo's data is made. A copy has all of it that there is."),
            Map.entry("restorations", "Where this tenant came from; a copy of it comes from this file."));

    /** Exported and not restored as rows, with the reason. */
    public static final Map<String, String> NOT_RESTORED = Map.of(
            "tenants",
            "The new tenant has an id, a subdomain and a name of its own.",
            "people",
            "Identities belong to people, not to a tenant. Members are invited anew.",
            "memberships",
            "Nobody is made a member of a tenant without knowing. Members are invited anew.",
            "membership_entities",
            "Part of the memberships.",
            "invitations",
            "Their links name the old tenant. Whoever shall belong to the new one is asked anew.",
            "impersonations",
            "Visits of operators to the old tenant. The audit log tells of them and comes back.",
            "support_consents",
            "The owner of the old tenant gave it. That of the new one is asked anew.",
            "audit_seals",
            "The seals cover the old tenant's id. The log is sealed anew; the file keeps the old chain.");

    private Fates() {}

    /** Whether the table's rows come back. */
    public static boolean isRestored(String table) {
        return !LEFT_OUT.containsKey(table) && !NOT_RESTORED.containsKey(table);
    }
}
