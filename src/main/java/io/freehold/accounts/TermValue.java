package io.freehold.accounts;

/** What an override puts in the place of the plan's own value. */
public sealed interface TermValue {

    /** The word for no limit. */
    String UNLIMITED = "unlimited";

    /** As a log shows it. */
    String text();

    /** A feature on or off. */
    record Feature(boolean on) implements TermValue {
        @Override
        public String text() {
            return Boolean.toString(on);
        }
    }

    /** Another limit, from 0. */
    record Amount(long most) implements TermValue {
        @Override
        public String text() {
            return Long.toString(most);
        }
    }

    /** No limit at all. */
    record Unlimited() implements TermValue {
        @Override
        public String text() {
            return UNLIMITED;
        }
    }
}
