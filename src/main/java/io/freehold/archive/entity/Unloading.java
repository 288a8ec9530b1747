package io.freehold.archive.entity;

import io.freehold.archive.Manifest;
import io.freehold.archive.TableSum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes an archive's rows under a new tenant's id, on one connection and so in one transaction. */
final class Unloading {

    /** One insert takes so many rows, or fewer when they are long. */
    private static final int ROWS_AT_A_TIME = 500;

    private static final int CHARACTERS_AT_A_TIME = 1 << 20;

    private final Connection connection;
    private final UUID tenant;
    private final Cargo cargo;

    Unloading(Connection connection, UUID tenant, Cargo cargo) {
        this.connection = connection;
        this.tenant = tenant;
        this.cargo = cargo;
    }

    /** Has the references judged now that could wait for all rows. */
    void judge() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
        } catch (SQLException e) {
            throw new RowsRefused(e);
        }
    }

    /** Writes the table's rows. */
    void write(TableShape table, Manifest.Table listed) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(table.with(listed.columns()).insert())) {
            Batch batch = new Batch(insert);
            cargo.lines(listed, batch::take);
            batch.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the new rows as an export would and sums them up: they must be those of the file. */
    List<TableSum> readBack(List<TableShape> tables, List<Manifest.Table> listed) throws SQLException {
        Rows rows = new Rows(connection, tenant);
        List<TableSum> sums = new ArrayList<>();
        try {
            for (int i = 0; i < tables.size(); i++) {
                LineSum sum = new LineSum();
                rows.each(tables.get(i).with(listed.get(i).columns()), sum::add);
                TableSum back = new TableSum(listed.get(i).name(), sum.rows(), sum.hex());
                if (!back.sha256().equals(listed.get(i).sha256())) {
                    throw new IllegalStateException(back.name() + " did not come back as it was written");
                }
                sums.add(back);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sums;
    }

    /** Lines on their way into one insert. */
    private final class Batch {
        private final PreparedStatement insert;
        private final StringBuilder lines = new StringBuilder();
        private int rows;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void take(String line) {
            lines.append(rows == 0 ? '[' : ',').append(line);
            rows++;
            if (rows == ROWS_AT_A_TIME || lines.length() >= CHARACTERS_AT_A_TIME) {
                flush();
            }
        }

        void flush() {
            if (rows == 0) {
                return;
            }
            try {
                insert.setObject(1, tenant);
                insert.setString(2, lines.append(']').toString());
                int written = insert.executeUpdate();
                if (written != rows) {
                    throw new IllegalStateException(written + " of " + rows + " rows were written");
                }
            } catch (SQLException e) {
                throw new RowsRefused(e);
            }
            lines.setLength(0);
            rows = 0;
        }
    }

    /** PostgreSQL did not take the rows. */
    static final class RowsRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RowsRefused(SQLException cause) {
            super(cause);
        }

        SQLException failure() {
            return (SQLException) getCause();
        }
    }
}
