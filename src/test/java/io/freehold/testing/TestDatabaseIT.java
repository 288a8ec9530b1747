package io.freehold.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    private final TestDatabase database = TestDatabase.shared();

    @Test
    void aTransactionSeesItsTenantAlone() {
        TenantId own = database.tenant();
        database.tenant();
        Object seen = database.in(
                own,
                manager -> manager.createNativeQuery("select id from tenants").getSingleResult());
        assertThat(seen).isEqualTo(own.value());
    }

    @Test
    void theApplicationWithoutATenantSeesNothing() throws SQLException {
        database.tenant();
        try (Connection session = database.database().as(Role.APP);
                Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery("select id from tenants")) {
            assertThat(rows.next()).isFalse();
        }
    }
}
