package io.freehold.leads.control;

/** A file as a whole cannot be read as rows; the message says why and is shown to its sender. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String why) {
        super(why);
    }
}
