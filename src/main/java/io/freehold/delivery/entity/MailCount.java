package io.freehold.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The number of a mail among those of one thing: a try of the same content is no other mail. */
@Embeddable
public class MailCount {

    @Column(name = "mail_round")
    private int round;

    @Column(name = "mail_sum")
    private @Nullable String sum;

    /** Whatever its content, the next one is another mail. */
    void next() {
        round++;
    }

    /** The number of the mail with that content: the last one's, unless it held something else. */
    int packed(String content) {
        if (sum != null && !sum.equals(content)) {
            round++;
        }
        sum = content;
        return round;
    }
}
