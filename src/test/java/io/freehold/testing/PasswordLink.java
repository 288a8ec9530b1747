package io.freehold.testing;

import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantId;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that set a password: read from a letter, or made without one. */
public final class PasswordLink {

    private static final Pattern IN_LETTER = Pattern.compile("#/(?:operator/)?reset/([A-Za-z0-9_-]{20,})");

    private PasswordLink() {}

    /** The token in a letter's text. */
    public static String in(MimeMessage letter) {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            letter.writeTo(raw);
            // Long lines are broken for transport: an equals sign at the end goes on in the next.
            String text = raw.toString(StandardCharsets.UTF_8).replaceAll("=\\r?\\n", "");
            Matcher token = IN_LETTER.matcher(text);
            if (!token.find()) {
                throw new IllegalStateException("no link in " + text);
            }
            return token.group(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A member's link, good for the minutes; below zero it is over. */
    public static String of(Company.Member member, Database database, int minutes) {
        UUID id = UUID.randomUUID();
        open(database, "identity_id", member.identity(), id, minutes);
        Optional<TenantId> tenant = Optional.of(new TenantId(member.company().id()));
        return token("password-reset", tenant, id);
    }

    /** A token of the tests' secret. */
    public static String token(String purpose, Optional<TenantId> tenant, UUID id) {
        return new SignedLinks(Settings.LINK_SECRET).token(purpose, new SignedLinks.Target(tenant, id));
    }

    private static void open(Database database, String column, UUID account, UUID id, int minutes) {
        String sql = "insert into password_resets (id, " + column + ", created_at, expires_at)"
                + " values (?, ?, now(), now() + ? * interval '1 minute')";
        try (Connection session = database.asSuperuser();
                PreparedStatement add = session.prepareStatement(sql)) {
            add.setObject(1, id);
            add.setObject(2, account);
            add.setInt(3, minutes);
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
