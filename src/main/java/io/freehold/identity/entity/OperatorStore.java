package io.freehold.identity.entity;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.OperatorRole;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Operators: our own people, of no tenant. */
@ApplicationScoped
public class OperatorStore {

    private static final String COLUMNS = """
            select id, email, name, password_hash, role, disabled_at is not null,
                exists (select from second_factors f where f.operator_id = operators.id and f.confirmed_at is not null)
            from operators""";

    @Inject
    private Platform platform;

    /**
     * An operator who may sign in unless disabled.
     *
     * @param secondFactor whether it takes a code as well as the password to come in
     */
    public record Operator(
            UUID id,
            String email,
            String name,
            String passwordHash,
            OperatorRole role,
            boolean disabled,
            boolean secondFactor) {}

    /** The operator of an address in its compared form. */
    public Optional<Operator> findByEmail(String emailKey) {
        return platform.read("find an operator", connection -> {
            try (PreparedStatement find = connection.prepareStatement(COLUMNS + " where email_key = ?")) {
                find.setString(1, emailKey);
                return operator(find.executeQuery());
            }
        });
    }

    public Optional<Operator> find(UUID id) {
        return platform.read("find an operator", connection -> {
            try (PreparedStatement find = connection.prepareStatement(COLUMNS + " where id = ?")) {
                find.setObject(1, id);
                return operator(find.executeQuery());
            }
        });
    }

    /** Keeps an operator and says whether the address was free. */
    public boolean add(UUID id, EmailAddress email, String name, String passwordHash, OperatorRole role) {
        return platform.read("add an operator", connection -> {
            try (PreparedStatement add = connection.prepareStatement("""
                    insert into operators (id, email, email_key, name, password_hash, role) values (?, ?, ?, ?, ?, ?)
                    on conflict (email_key) do nothing
                    """)) {
                add.setObject(1, id);
                add.setString(2, email.value());
                add.setString(3, email.key());
                add.setString(4, name);
                add.setString(5, passwordHash);
                add.setString(6, role.name());
                return add.executeUpdate() == 1;
            }
        });
    }

    /** Puts a stronger hash of the same password in the place of an older one. */
    public void rehash(UUID id, String older, String stronger) {
        platform.read("rehash a password", connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update operators set password_hash = ? where id = ? and password_hash = ?")) {
                update.setString(1, stronger);
                update.setObject(2, id);
                update.setString(3, older);
                return update.executeUpdate();
            }
        });
    }

    private static Optional<Operator> operator(ResultSet row) throws SQLException {
        return row.next()
                ? Optional.of(new Operator(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        OperatorRole.valueOf(row.getString(5)),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                : Optional.empty();
    }
}
