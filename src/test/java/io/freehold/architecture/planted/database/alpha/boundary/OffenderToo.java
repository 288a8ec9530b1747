package io.freehold.architecture.planted.database.alpha.boundary;

import java.sql.Connection;

/** Planted: SQL in a boundary. */
public class OffenderToo {
    Connection connection;
}
