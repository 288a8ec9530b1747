package io.freehold.leads;

import java.util.List;

/**
 * What a module above this one knows of a lead's course: the port through which routing and delivery add
 * to its timeline. Each may implement it.
 */
public interface LeadChronicle {

    /** What happened to the lead there, in the caller's transaction; in any order. */
    List<TimelineEntry> of(LeadId lead);
}
