package io.freehold.identity.entity;

import java.sql.Connection;
import java.sql.SQLException;

/** What an attempt to open an account turns out to be, asked while no other attempt at it is judged. */
@FunctionalInterface
public interface Judgement {

    /** What becomes of an attempt. */
    enum Verdict {
        /** Counted as a failure. */
        FAILED,
        /** Right as far as it goes: neither counted, nor does it forgive failures before it. */
        HALF,
        /** Right: forgives the account's failures. */
        PASSED
    }

    /** Judges, within the transaction that counts the attempt. */
    Verdict on(Connection connection) throws SQLException;

    /** One that is settled already. */
    static Judgement known(Verdict verdict) {
        return connection -> verdict;
    }
}
