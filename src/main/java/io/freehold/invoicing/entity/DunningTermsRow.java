package io.freehold.invoicing.entity;

import io.freehold.invoicing.DunningTerms;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The tenant's own days of dunning. */
@Entity
@Table(name = "dunning_terms")
public class DunningTermsRow extends TenantOwned {

    @Column(name = "remind_days")
    private int remindDays;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "pause_days")
    private int pauseDays;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected DunningTermsRow() {}

    /** Other days hold. */
    public void agreed(DunningTerms terms, Instant at) {
        remindDays = terms.remindDays();
        noticeDays = terms.noticeDays();
        pauseDays = terms.pauseDays();
        updatedAt = at;
    }

    public DunningTerms terms() {
        return new DunningTerms(remindDays, noticeDays, pauseDays);
    }
}
