package io.freehold.delivery.control;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import io.freehold.notifications.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings deliveries by mail. */
@ApplicationScoped
public class MailCourier implements Courier {

    @Inject
    Mails mails;

    @Override
    public void carry(Parcel parcel) throws CourierFailed {
        carry(parcel.mail());
    }

    /** Mails what was written. */
    public void carry(Mail mail) throws CourierFailed {
        try {
            mails.send(mail);
        } catch (MailFailed failure) {
            throw failure.kind() == MailFailed.Kind.TRANSIENT
                    ? CourierFailed.passing(failure.getMessage(), failure.retryAfter(), failure)
                    : CourierFailed.forGood(failure.getMessage(), failure);
        }
    }
}
