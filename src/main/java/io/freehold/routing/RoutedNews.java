package io.freehold.routing;

import io.freehold.leads.LeadId;
import io.freehold.leads.LeadStatus;
import java.time.Instant;

/** Event {@code lead.routed}: where a lead stands after routing looked at it. */
record RoutedNews(LeadId leadId, LeadStatus status, String entity, String product, Instant at) {}
