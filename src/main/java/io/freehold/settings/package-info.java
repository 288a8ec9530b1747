/**
 * What a tenant chooses for itself, in five subjects, over the defaults of the installation.
 */
@Module(uses = {"accounts", "identity", "audit", "jobs"})
package io.freehold.settings;

import io.freehold.kernel.Module;
