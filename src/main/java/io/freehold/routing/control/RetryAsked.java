package io.freehold.routing.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Whether this transaction has asked already for the waiting leads to be tried: once is enough for many places. */
@TransactionScoped
public class RetryAsked implements Serializable {

    private static final long serialVersionUID = 1;

    private boolean asked;

    public boolean already() {
        return asked;
    }

    public void now() {
        asked = true;
    }
}
