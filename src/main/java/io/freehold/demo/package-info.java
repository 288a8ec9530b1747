/**
 * The data of a development start (spec: demo): two tenants at work, made once on an empty database through
 * the same doors as real work, from a fixed seed. Never in production.
 */
@Module(uses = {"accounts", "identity", "leads", "commandes", "routing", "delivery", "billing", "invoicing"})
package io.freehold.demo;

import io.freehold.kernel.Module;
