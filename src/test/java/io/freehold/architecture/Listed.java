package io.freehold.architecture;

import java.util.Set;

/**
 * What the rules let pass by name. Each line is a decision: whoever adds one says why in the pull
 * request.
 */
final class Listed {

    /** Modules without a door: the gate stands before all of them. */
    static final Set<String> DOORLESS = Set.of("tenancy");

    /** Modules whose door a boundary may use beside its own: what a timer starts, it hands to the queue. */
    static final Set<String> BOUNDARIES_CALL = Set.of("jobs");

    /** Insides that other modules use. */
    static final Set<String> INSIDES_SHOWN = Set.of();

    /** REST types outside a boundary: what every module's resources carry or return. */
    static final Set<String> WEB_TYPES = Set.of(
            "io.freehold.tenancy.Enveloped",
            "io.freehold.tenancy.Idempotent",
            "io.freehold.tenancy.PageParams",
            "io.freehold.tenancy.Versions");

    /** Modules that keep the connection itself. */
    static final Set<String> CONNECTION_KEEPERS = Set.of("tenancy");

    /** Entities of the whole installation, and the tenant's own row, which is no tenant's but is one. */
    static final Set<String> GLOBAL_ENTITIES = Set.of("io.freehold.accounts.entity.Account");

    /** Transactions that no door begins: the answer of a repeated request and the live isolation probe. */
    static final Set<String> TRANSACTIONS =
            Set.of("io.freehold.tenancy.boundary.AnswerLedger", "io.freehold.tenancy.entity.Canary");

    /** Work across tenants, as the role freehold_platform. */
    static final Set<String> PLATFORM_CALLERS = Set.of(
            "io.freehold.accounts.entity.PlanCatalogue",
            "io.freehold.accounts.entity.TenantRegister",
            "io.freehold.archive.entity.CertificateStore",
            "io.freehold.archive.entity.ErasureStore",
            "io.freehold.archive.entity.RestorationStore",
            "io.freehold.audit.entity.PlatformAuditStore",
            "io.freehold.audit.entity.Seals",
            "io.freehold.feed.entity.TicketStore",
            "io.freehold.demo.entity.DemoRegister",
            "io.freehold.identity.entity.ExpiredSessions",
            "io.freehold.identity.entity.Identities",
            "io.freehold.identity.entity.LiveKeys",
            "io.freehold.identity.entity.LiveImpersonations",
            "io.freehold.identity.entity.LiveSessions",
            "io.freehold.identity.entity.LoginAttempts",
            "io.freehold.identity.entity.MemberSessionStore",
            "io.freehold.identity.entity.OperatorSessionBook",
            "io.freehold.identity.entity.OperatorDirectory",
            "io.freehold.identity.entity.OperatorSessions",
            "io.freehold.identity.entity.OperatorStore",
            "io.freehold.identity.entity.PasswordRequests",
            "io.freehold.identity.entity.PasswordStore",
            "io.freehold.identity.entity.SecondFactorStore",
            "io.freehold.jobs.entity.CronLog",
            "io.freehold.jobs.entity.JobQueue",
            "io.freehold.jobs.entity.NoticeLine",
            "io.freehold.jobs.entity.OutboxLog",
            "io.freehold.leads.entity.KnownKeys",
            "io.freehold.routing.entity.WaitingTenants",
            "io.freehold.usage.entity.UsageLedger",
            "io.freehold.monitoring.entity.Pulse",
            "io.freehold.notifications.entity.PlatformLetterStore");

    /** Routes without a permission: {@code Resource.method}. */
    static final Set<String> PUBLIC_ROUTES = Set.of(
            "IntakeResource.send",
            "IsolationHealthResource.health",
            "MemberSignInResource.login",
            "OperatorSignInResource.login",
            "PasswordRoutes.forgot",
            "PasswordRoutes.reset",
            "SignInRoutes.refresh",
            "TrackResource.open",
            "RegistrationResource.look",
            "RegistrationResource.register");

    /** Threads of their own, clocks of their own. */
    static final Set<String> AMBIENT = Set.of();

    /** Bridges to the server's own log. */
    static final Set<String> OTHER_LOGS = Set.of();

    private Listed() {}
}
