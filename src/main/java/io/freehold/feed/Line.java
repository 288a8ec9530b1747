package io.freehold.feed;

import java.util.function.Consumer;

/**
 * A connection to one receiver, whatever it is made of. Its methods are called one after the other:
 * nothing is sent while a send is under way.
 */
public interface Line {
    /** Sends and calls back exactly once, on any thread: true when it is on its way. */
    void send(Frame frame, Consumer<Boolean> sent);

    /** Sends a sign of life that carries nothing. */
    void beat(Consumer<Boolean> sent);

    /** Closes; may block. */
    void close(Farewell why);
}
