/**
 * What every module may lean on: refusals, pages, query parameters, ids, the clock, JSON. It knows neither tenants nor
 * the database and uses no other module.
 */
@Module
package io.freehold.kernel;
