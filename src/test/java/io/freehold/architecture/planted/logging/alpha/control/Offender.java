package io.freehold.architecture.planted.logging.alpha.control;

import java.util.logging.Logger;

/** Planted: logs past System.Logger. */
public class Offender {
    Logger log = Logger.getLogger("planted");
}
