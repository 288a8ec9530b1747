package io.freehold.delivery;

import io.freehold.delivery.entity.CourseStore;
import io.freehold.leads.LeadChronicle;
import io.freehold.leads.LeadId;
import io.freehold.leads.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The delivery's lines in a lead's timeline. */
@ApplicationScoped
public class DeliveryChronicle implements LeadChronicle {

    @Inject
    CourseStore courses;

    @Override
    public List<TimelineEntry> of(LeadId lead) {
        return courses.of(lead.value()).stream()
                .map(step -> TimelineEntry.of(step.at(), "delivery." + step.kind(), step.title(), step.detail()))
                .toList();
    }
}
