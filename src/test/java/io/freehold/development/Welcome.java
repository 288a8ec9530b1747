package io.freehold.development;

/** The last thing a start prints: where to go and how to sign in. */
final class Welcome {

    private Welcome() {}

    static String text(Ports ports) {
        return """

                Freehold is ready:  http://localhost:%d

                  Sign in as        owner@acme.test  admin@acme.test  ops@acme.test  viewer@acme.test
                                    owner@globex.test  both@freehold.test (both tenants)
                  Operator          operator@freehold.test
                  Password of all   Freehold-demo-1

                  OpenAPI           http://localhost:%d/openapi
                  Mail caught       SMTP %d, IMAP %d
                  PostgreSQL        jdbc:postgresql://localhost:%d/freehold
                """.formatted(ports.http(), ports.http(), ports.smtp(), ports.imap(), ports.database());
    }
}
