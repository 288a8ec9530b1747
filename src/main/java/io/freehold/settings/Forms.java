package io.freehold.settings;

import io.freehold.identity.EmailAddress;

/** Forms that texts of several subjects take. */
final class Forms {

    static final String EMAIL = EmailAddress.FORM;
    static final String EMAIL_OR_NOTHING = "|" + EMAIL;
    static final String EMAIL_MESSAGE = "must be an e-mail address or empty";

    static final String TIME_OF_DAY = "([01]\\d|2[0-3]):[0-5]\\d";
    static final String TIME_MESSAGE = "must be a time of day such as 08:30";

    private Forms() {}
}
