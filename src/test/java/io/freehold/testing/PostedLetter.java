package io.freehold.testing;

import java.util.UUID;

/** A letter of a company, put into the queue as the application would, so that a test leans on no route that posts one. */
public final class PostedLetter {

    private final UUID id = UUID.randomUUID();
    private final String recipient = "reader-" + UUID.randomUUID() + "@letters.test";

    private PostedLetter() {}

    /** An invitation to an address that nobody else's test uses. */
    public static PostedLetter of(Company company) {
        PostedLetter posted = new PostedLetter();
        String letter = "{\"template\":\"INVITATION\",\"to\":\"" + posted.recipient
                + "\",\"values\":{\"name\":\"Ada\",\"invitedBy\":\"Zoé <b>Z</b>\"},"
                + "\"link\":{\"purpose\":\"invitation\",\"path\":\"#/invitation\",\"id\":\"" + posted.id + "\"}}";
        company.execute(
                "insert into notification_log (tenant_id, id, message_id, template, letter, recipient, subject, status,"
                        + " mock, attempts, created_at, updated_at)"
                        + " values (?, ?, ?, 'INVITATION', ?::jsonb, ?, 'An invitation', 'PENDING', false, 0, now(), now())",
                company.id(),
                posted.id,
                "letter-" + posted.id,
                letter,
                posted.recipient);
        company.execute("insert into job_turns (tenant_id) values (?) on conflict do nothing", company.id());
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload, attempts_max) values (?, ?, 'letter.send', ?::jsonb, 3)",
                company.id(),
                UUID.randomUUID(),
                "{\"notification\":\"" + posted.id + "\"}");
        return posted;
    }

    /** The row that its link names, and its row in the log. */
    public UUID id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }
}
