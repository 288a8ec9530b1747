/**
 * What a tenant's people look at to know how things stand: dashboard, system health, event log, departements,
 * clients' figures. It owns no table and changes nothing: its stores read the tables of the modules named
 * here, each figure in one statement (decision 0044).
 */
@Module(uses = {"leads", "commandes", "routing", "delivery", "notifications", "audit", "jobs"})
package io.freehold.overview;

import io.freehold.kernel.Module;
