package io.freehold.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.FreePorts;
import io.freehold.testing.Http;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.MailCatcher;
import io.freehold.testing.Postgres;
import io.freehold.testing.Server;
import io.freehold.testing.WebhookStub;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one tenant's broken mail server and webhooks cost another: how long the neighbour's leads take to be taken in
 * while all is well, and while everything that the first tenant sends hangs. Both send the same all the time, so that
 * only the failures differ. Run by {@code deploy/chaos/neighbours}; ends with status 1 past the goal.
 */
public final class Neighbours {

    private static final double RATIO_GOAL = 2;
    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Duration length;
    private final Verdict verdict = new Verdict();
    private final int smtpPort = FreePorts.next();
    private final int imapPort = FreePorts.next();

    private Neighbours(Duration length) {
        this.length = length;
    }

    public static void main(String[] arguments) {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Ending.afterTrial(new Neighbours(Duration.ofSeconds(seconds))::run);
    }

    private boolean run() throws Exception {
        Database database = Postgres.emptyDatabase(Postgres.started("neighbours"));
        try (Server server = Server.named("neighbours")
                        .on(database)
                        .measured()
                        .with("SMTP_PORT", Integer.toString(smtpPort))
                        .with("IMAP_PORT", Integer.toString(imapPort))
                        .start();
                WebhookStub stub = WebhookStub.started()) {
            Broken tenant = new Broken(server, Company.on(database, "MAIN"), stub);
            String neighbour = neighbour(Company.on(database, "MAIN"));
            verdict.say("Warming up");
            double[] well;
            try (MailCatcher catcher = new MailCatcher(smtpPort, imapPort).start()) {
                measured(server, neighbour, tenant);
                well = measured(server, neighbour, tenant);
                verdict.say(told("all is well (" + catcher.received().size() + " mails)", well));
            }
            tenant.hang();
            double[] broken;
            try (ServerSocket silent = new ServerSocket(smtpPort, 200, InetAddress.getLoopbackAddress())) {
                broken = measured(server, neighbour, tenant);
                verdict.say(told("its mail server on port " + silent.getLocalPort() + " and webhooks hang", broken));
            }
            double ratio = broken[2] / well[2];
            verdict.promise(
                    String.format(Locale.ROOT, "neighbour's p99 against its own: %.2f (goal %.0f)", ratio, RATIO_GOAL),
                    ratio <= RATIO_GOAL);
        }
        return verdict.kept();
    }

    private static String neighbour(Company company) {
        LeadDesk desk = LeadDesk.of(company);
        desk.commande("Buyer", 100_000_000, "75");
        return desk.provider("website");
    }

    /** p50, p95 and p99 in milliseconds of the neighbour's leads while the first tenant sends too. */
    private double[] measured(Server server, String key, Broken tenant) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        Thread other = new Thread(() -> tenant.sendUntil(end), "broken-tenant");
        other.start();
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            send(server, key, "75");
            nanos.add(System.nanoTime() - began);
        }
        other.join();
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new double[] {at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99)};
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private static String told(String what, double[] rate) {
        return String.format(Locale.ROOT, "%-60s p50 %6.1f  p95 %6.1f  p99 %6.1f ms", what, rate[0], rate[1], rate[2]);
    }

    /** Sends a lead of a contact of its own; answers its id. */
    private static String send(Server server, String key, String departement) {
        Map<String, Object> lead = new HashMap<>(LeadDesk.lead(1, departement));
        int number = NUMBERS.incrementAndGet();
        lead.put("phone", "+336%08d".formatted(number));
        lead.put("email", "neighbour" + number + "@example.test");
        try {
            HttpRequest request = Http.request(server.address().resolve("/api/public/leads"))
                    .header("X-Api-Key", key)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(lead)))
                    .build();
            HttpResponse<String> answer = Http.send(request);
            if (answer.statusCode() != CREATED) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body()).get("leadId").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tenant whose buyers' servers break: one takes webhooks, one mail that a member sends at once. */
    private static final class Broken {

        private final Server server;
        private final WebhookStub stub;
        private final String key;
        private final Client member;

        Broken(Server server, Company company, WebhookStub stub) {
            this.server = server;
            this.stub = stub;
            LeadDesk desk = LeadDesk.of(company);
            desk.commande("Webhook", 100_000_000, "13");
            desk.commande("Mail", 100_000_000, "69");
            company.execute(
                    "update clients set delivery_method = 'webhook', delivery_url = ? where tenant_id = ? and name = 'Webhook'",
                    stub.address("/leads"),
                    company.id());
            key = desk.provider("website");
            member = Client.of(server, company, "ADMIN");
            String buyer = member.request().get("/api/clients").path("clients.find { it.name == 'Webhook' }.id");
            member.request().post("/api/clients/" + buyer + "/webhook-secret");
        }

        /** From now on no webhook is answered. */
        void hang() {
            stub.silentFromNowOn();
        }

        void sendUntil(long end) {
            while (System.nanoTime() < end) {
                send(server, key, "13");
                String lead = send(server, key, "69");
                String delivery = member.request().get("/api/leads/" + lead).path("lead.delivery.id");
                member.request().post("/api/deliveries/" + delivery + "/send");
            }
        }
    }
}
