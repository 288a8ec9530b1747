package io.freehold.audit.boundary;

import io.freehold.audit.Sealing;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Seals each second: what was tampered with within that second is all that the chain cannot show. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SealTick {
    @Inject
    private Sealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        sealing.sweep();
    }
}
