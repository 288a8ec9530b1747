package io.freehold.leads.control;

import io.freehold.kernel.Refusal;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.leads.entity.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Holds a provider to the leads a day that were agreed with it; the day is the tenant's. */
@ApplicationScoped
public class DailyCap {

    @Inject
    ProviderStore providers;

    /** Takes one place of today's; refused with 429 until midnight when there is none. */
    public void take(Source source, Instant now) {
        if (source.dailyCap().isEmpty()) {
            return;
        }
        int cap = source.dailyCap().getAsInt();
        LocalDate today = now.atZone(source.zone()).toLocalDate();
        if (!providers.takePlace(source.providerId(), today, cap)) {
            Instant midnight = today.plusDays(1).atStartOfDay(source.zone()).toInstant();
            String detail = "This provider has sent its " + cap + " leads of today.";
            throw new Refusal.Limited(detail, cap, Duration.between(now, midnight)).raise();
        }
    }
}
