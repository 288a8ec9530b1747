package io.freehold.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresServerIT {

    private final Path folder = RunFolder.current().resolve("leftover");

    @Test
    void dataOutlivesAServerThatWasLeftBehind() throws Exception {
        PostgresServer left = new PostgresServer(folder, FreePorts.next(), Map.of());
        RunFolder.atEnd(left);
        left.start();
        Database.prepared(left, "kept");
        try (PostgresServer next = new PostgresServer(folder, FreePorts.next(), Map.of())) {
            assertThat(next.leftover()).isPresent();
            next.start();
            try (Connection session = Database.prepared(next, "kept").as(Role.OWNER);
                    ResultSet answer = session.createStatement().executeQuery("show fsync")) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo("on");
            }
        }
    }
}
