/**
 * The data of a development start (spec: demo): two tenants at work, made once on an empty database through
 * the same doors as real work, from a fixed seed, in steps of which each is made once. Never in production. Owns
 * {@code demo_steps}.
 */
@Module(uses = {"identity", "leads", "commandes", "routing", "delivery"})
package io.freehold.demo;

import io.freehold.kernel.Module;
