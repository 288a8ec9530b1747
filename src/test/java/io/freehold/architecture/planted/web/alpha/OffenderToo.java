package io.freehold.architecture.planted.web.alpha;

import jakarta.websocket.Session;

/** Planted: a socket in a door. */
public class OffenderToo {
    Session session;
}
