package io.freehold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.billing.entity.BuildStore;
import io.freehold.billing.entity.EntryStore;
import io.freehold.billing.entity.LedgerRecord;
import io.freehold.billing.entity.LedgerStore;
import io.freehold.delivery.DailyMails;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryReinstated;
import io.freehold.delivery.DeliveryReversed;
import io.freehold.kernel.IsoWeek;
import io.freehold.testing.Heard;
import io.freehold.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** A random course of a ledger around the turn of a year, in one transaction; after each step all must add up. */
final class LedgerCourse {

    private static final List<IsoWeek> WEEKS =
            List.of(IsoWeek.parse("week", "2026-W53"), IsoWeek.parse("week", "2027-W01"));
    private static final Instant MIDDLE = WEEKS.get(1).start(DailyMails.ZONE);
    private static final String[] PRICES = {"25.00", "25.00", "30.00", "0.00"};

    private final SplittableRandom random;
    private final EntityManager manager;
    private final PlantedLedger planted;
    private final BuildStore builds;
    private final LedgerStore ledger;
    private final LedgerEntries entries = new LedgerEntries();
    private final Heard<FrozenEntryReversed> reversed = new Heard<>(news -> {});
    private final List<UUID> deliveries = new ArrayList<>();
    private int built;

    LedgerCourse(SplittableRandom random, TestDatabase database, EntityManager manager, List<UUID> commandes) {
        this.random = random;
        this.manager = manager;
        this.planted = new PlantedLedger(manager, commandes);
        this.builds = database.wired(new BuildStore());
        this.ledger = database.wired(new LedgerStore());
        entries.entries = database.wired(new EntryStore());
        entries.ledger = ledger;
        entries.reversed = reversed;
        entries.reinstated = new Heard<>(news -> {
            if (random.nextBoolean()) {
                news.creditWithdrawn();
            }
        });
        entries.clock = Clock.systemUTC();
    }

    int builds() {
        return built;
    }

    int credits() {
        return reversed.count();
    }

    void run(int steps) {
        planted.empty();
        for (int i = 0; i < steps; i++) {
            List<String> frozen = planted.frozen();
            boolean thawed = step();
            manager.flush();
            manager.clear();
            planted.requireSums();
            if (!thawed) {
                assertThat(planted.frozen()).as("frozen records").containsAll(frozen);
            }
        }
    }

    /** Whether an invoice was deleted. */
    private boolean step() {
        int what = random.nextInt(12);
        if (what < 4) {
            deliveries.add(planted.send(random, PRICES[random.nextInt(PRICES.length)], moment()));
        } else if (what < 6) {
            some().ifPresent(this::turn);
        } else if (what < 9) {
            build(WEEKS.get(random.nextInt(WEEKS.size())));
        } else if (what == 9) {
            planted.some(random, "open").ifPresent(id -> claim(id).freeze(UUID.randomUUID(), now()));
        } else if (what == 10) {
            planted.some(random, "open").ifPresent(id -> claim(id).adjust(random.nextInt(9), null, "agreed", now()));
        } else {
            return planted.some(random, "frozen").map(this::thaw).orElse(false);
        }
        return false;
    }

    /** Mostly near the midnight between the years' weeks. */
    private Instant moment() {
        Duration span = random.nextBoolean() ? Duration.ofSeconds(2) : Duration.ofDays(7);
        return MIDDLE.plusMillis(random.nextLong(2 * span.toMillis()) - span.toMillis());
    }

    private Optional<UUID> some() {
        return deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.get(random.nextInt(deliveries.size())));
    }

    private void turn(UUID delivery) {
        boolean accepted = planted.isAccepted(delivery);
        planted.judge(delivery, accepted ? "rejected" : "accepted");
        if (accepted) {
            entries.reversed(new DeliveryReversed(new DeliveryId(delivery), "no answer", now()));
            assertThat(planted.liveEntries(delivery)).isZero();
        } else {
            entries.reinstated(new DeliveryReinstated(new DeliveryId(delivery), now()));
        }
    }

    private void build(IsoWeek week) {
        built++;
        builds.build("MAIN", week, DailyMails.ZONE, now());
        planted.requireComplete(week);
        List<String> before = planted.everything();
        builds.build("MAIN", week, DailyMails.ZONE, now());
        assertThat(planted.everything()).as("built twice").isEqualTo(before);
    }

    private boolean thaw(UUID id) {
        LedgerRecord record = claim(id);
        record.thaw(now());
        record.counted(-ledger.forgetReversed(id), now());
        return true;
    }

    private LedgerRecord claim(UUID id) {
        return ledger.claim(id).orElseThrow();
    }

    private Instant now() {
        return MIDDLE.plus(Duration.ofDays(30)).plusSeconds(random.nextInt(1_000_000));
    }
}
