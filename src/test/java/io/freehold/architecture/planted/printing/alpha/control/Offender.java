package io.freehold.architecture.planted.printing.alpha.control;

/** Planted: prints. */
public class Offender {
    void tell() {
        System.out.println("planted");
    }
}
