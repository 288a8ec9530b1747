package io.freehold.tenancy.entity;

import io.freehold.tenancy.Finding;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads from the database's own catalogue whether every fence stands. */
@ApplicationScoped
public class Catalogue {

    private static final String FINDINGS = resource("/isolation/findings.sql");

    @Inject
    private Platform platform;

    /** What stands open; empty is sound. */
    public List<Finding> findings() {
        return platform.read("look over the fences", Catalogue::findings);
    }

    private static List<Finding> findings(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FINDINGS)) {
            while (row.next()) {
                findings.add(new Finding(row.getString(1), row.getString(2)));
            }
        }
        return findings;
    }

    private static String resource(String name) {
        try (InputStream sql = Catalogue.class.getResourceAsStream(name)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
