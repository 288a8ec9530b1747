package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The rules over random courses; {@code -Dfreehold.seed=…} repeats those of a seed that was printed. */
class SelectionPropertyTest {

    private static final int COURSES = 100_000;
    private static final int STEPS_MAX = 10;

    @Test
    void noCourseOfLeadsTermsReturnsAndRetriesBreaksAQuotaACapTheLbShareOrTheOrder(TestReporter report) {
        long seed = Long.getLong("freehold.seed", System.nanoTime());
        System.out.println("SelectionPropertyTest: seed " + seed);
        report.publishEntry("seed", Long.toString(seed));
        SplittableRandom seeds = new SplittableRandom(seed);
        int leads = 0;
        for (int i = 0; i < COURSES; i++) {
            SplittableRandom random = seeds.split();
            int steps = 1 + random.nextInt(STEPS_MAX);
            try {
                Book book = book(random);
                new Course(random, new MemoryShop(book), book).run(steps);
            } catch (AssertionError broken) {
                throw new AssertionError("course " + i + " of seed " + seed + ": " + broken.getMessage(), broken);
            }
            leads += steps;
        }
        assertThat(leads).isGreaterThan(COURSES);
    }

    @Test
    void aShopThatForgetsAPlaceIsFound() {
        assertThatThrownBy(() -> IntStream.range(0, 1_000).forEach(seed -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    Book book = book(random);
                    new Course(random, new Forgetful(new MemoryShop(book)), book).run(STEPS_MAX);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but Used");
    }

    private static Book book(SplittableRandom random) {
        List<CommandeId> commandes = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(number -> new CommandeId(Orders.named("commande " + number)))
                .toList();
        return new Book(commandes);
    }

    /** Loses every place of an LB lead. */
    private record Forgetful(Shop shop) implements Shop {

        @Override
        public List<Candidate> candidates(String departement, Periods now) {
            return shop.candidates(departement, now);
        }

        @Override
        public boolean take(CommandeId commande, boolean lb, Periods now) {
            return lb || shop.take(commande, false, now);
        }

        @Override
        public void release(CommandeId commande, boolean lb, Periods then) {
            shop.release(commande, lb, then);
        }

        @Override
        public void agree(CommandeId commande, Terms terms) {
            shop.agree(commande, terms);
        }
    }
}
