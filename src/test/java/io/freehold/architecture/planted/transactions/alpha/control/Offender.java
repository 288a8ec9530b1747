package io.freehold.architecture.planted.transactions.alpha.control;

import jakarta.transaction.Transactional;

/** Planted: begins a transaction behind the door. */
public class Offender {
    @Transactional
    public void work() {}
}
