package io.freehold.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Makes the files that go with letters of one kind, and hears how those letters end: a CDI bean in the module that
 * posts them. Called in the letter's tenant scope, outside a transaction, perhaps more than once a letter.
 */
public interface Enclosures {

    /** Such as {@code invoice}; unique over all of them. */
    String kind();

    /** The files, made from the row of that id. */
    List<Mail.Attachment> of(UUID id);

    /** A mail server has the letter. */
    void arrived(UUID id, Instant at);

    /** It did not leave and is not tried again of its own accord. */
    void lost(UUID id, String why);
}
