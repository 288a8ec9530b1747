package io.freehold.leads.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered when nothing is left to show. */
@Schema(name = "Done")
record Done(String message) {}
