package io.freehold.demo;

import io.freehold.demo.entity.StepStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * The demo's steps in the bound tenant, each made once and whole: its mark commits with it. A server that is
 * killed leaves whole steps, and the next start makes the others.
 */
@ApplicationScoped
public class DemoSteps {

    @Inject
    StepStore marks;

    /**
     * Makes the step unless it is made.
     *
     * @return what it made, now or then, in the words of {@code work}
     */
    @Transactional
    public String once(String step, Supplier<String> work) {
        if (!marks.add(step)) {
            return marks.made(step);
        }
        String made = work.get();
        marks.keep(step, made);
        return made;
    }

    /** As {@link #once(String, Supplier)} for a step of which later ones need nothing. */
    @Transactional
    public void once(String step, Runnable work) {
        if (marks.add(step)) {
            work.run();
        }
    }
}
