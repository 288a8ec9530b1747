package io.freehold.tenancy;

/**
 * Counts the requests of tenants and holds them to their plans: the port through which the gate reaches
 * the module that knows both. Every request passes here, so neither act asks the database anything.
 */
public interface RequestMeter {

    /**
     * Refuses with 402 {@code LIMIT_REACHED} when the tenant has used up its month's requests, as far as
     * this server has heard.
     */
    void requireLeft(TenantId tenant);

    /** One more request of the tenant has passed the gate. */
    void count(TenantId tenant);
}
