package io.freehold.tenancy.boundary;

import java.io.IOException;

/** The client hung up in the middle of its body: nobody is left to answer, and nothing of ours failed. */
final class ClientGone extends IOException {

    private static final long serialVersionUID = 1L;

    ClientGone(IOException cause) {
        super("the client hung up inside its body", cause);
    }
}
