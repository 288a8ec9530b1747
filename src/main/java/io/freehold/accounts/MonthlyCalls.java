package io.freehold.accounts;

/** How much of the API the bound tenant used: the port to the module that counts, which stands above. */
public interface MonthlyCalls {

    /** Requests of the calendar month in UTC that are counted by now. */
    long soFar();
}
