/**
 * A tenant as a file: its export, its restoration into a new tenant, and the proof of its deletion.
 */
@Module(uses = {"accounts", "identity", "audit", "jobs"})
package io.freehold.archive;

import io.freehold.kernel.Module;
