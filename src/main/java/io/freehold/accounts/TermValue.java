package io.freehold.accounts;

/** What an override puts in the place of the plan's own value. */
public sealed interface TermValue {

    /** A feature on or off. */
    record Feature(boolean on) implements TermValue {}

    /** Another limit, from 0. */
    record Amount(long most) implements TermValue {}

    /** No limit at all. */
    record Unlimited() implements TermValue {}
}
