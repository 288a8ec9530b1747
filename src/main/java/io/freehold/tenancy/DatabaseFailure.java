package io.freehold.tenancy;

import java.sql.SQLException;

/** The database did not do it. What failed goes to the log; a caller reads 500 or 503 without it. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure of the work called {@code reason}.
     *
     * @param reason what was being done, in our words
     */
    public DatabaseFailure(String reason, SQLException cause) {
        super(reason, cause);
    }

    /** Whether the database was out of reach rather than unwilling (SQLSTATE classes 08, 53, 57). */
    public static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutageState(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Whether row-level security or a missing grant refused the statement (SQLSTATE 42501). */
    public static boolean isRowSecurity(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "42501".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutageState(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof java.sql.SQLTransientConnectionException
                || sql instanceof java.sql.SQLNonTransientConnectionException
                || sql instanceof java.sql.SQLRecoverableException
                || (state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")));
    }
}
