package io.freehold.testing;

/**
 * Ends the process of a program that measures or breaks things, whatever became of it: the mail catcher in the same
 * process would keep it alive, and its failure unseen, for ever.
 */
public final class Ending {

    private Ending() {}

    /** What the program does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** What the program does, and whether all was as it should be. */
    @FunctionalInterface
    public interface Trial {
        boolean run() throws Exception;
    }

    /** Status 0 after the work, 1 with the failure printed. */
    public static void after(Work work) {
        afterTrial(() -> {
            work.run();
            return true;
        });
    }

    /** Status 0 when the trial says so, 1 otherwise, with the failure printed if that was why. */
    public static void afterTrial(Trial trial) {
        boolean kept = false;
        try {
            kept = trial.run();
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
        }
        System.exit(kept ? 0 : 1);
    }
}
