package io.freehold.archive.entity;

import io.freehold.archive.control.ArchiveKey;
import io.freehold.archive.control.ArchiveWriter;
import io.freehold.archive.control.Spool;
import io.freehold.kernel.Json;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.TenantSnapshot;
import io.freehold.testing.Database;
import io.freehold.testing.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes archives of tenants and tenants of archives, without a server. */
final class Copies {

    private final Database database;
    private final Json json = new Json();
    private final ArchiveKey key = new ArchiveKey("a-secret-of-this-test", Optional.empty());

    Copies(Database database) {
        this.database = database;
    }

    byte[] exported(UUID tenant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter writer =
                new ArchiveWriter(new TenantRows(new TenantSnapshot(source(Role.APP))), key, json, Clock.systemUTC());
        TenantScope.in(new TenantId(tenant), () -> {
            try {
                writer.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    UUID restored(byte[] file, String subdomain) throws IOException {
        UUID copy = UUID.randomUUID();
        Arrival arrival = new Arrival(copy, subdomain, "A copy", "operator@freehold.test", Instant.now());
        RestorationStore store = new RestorationStore(new Platform(source(Role.PLATFORM)));
        new Spool(key, json)
                .with(
                        new ByteArrayInputStream(file),
                        archive -> store.restore(arrival, archive.manifest(), archive.sum(), archive));
        return copy;
    }

    private PGSimpleDataSource source(Role role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database.url());
        source.setUser(role.user());
        source.setPassword(role.password());
        return source;
    }
}
