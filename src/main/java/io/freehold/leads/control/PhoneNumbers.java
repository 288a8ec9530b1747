package io.freehold.leads.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in the one form that equals itself: E.164. */
public final class PhoneNumbers {

    /** Numbers without a country code are French: it is where the leads come from. */
    public static final String HOME_REGION = "FR";

    /** Longest text worth reading; E.164 has 15 digits, people add spaces, dots and brackets. */
    static final int TEXT_CHARACTERS_MAX = 40;

    /** ARCEP keeps these for fiction and gives them to nobody, so the library calls them invalid. */
    private static final Pattern FICTION =
            Pattern.compile("\\+33(1|2|3|4|5)9900\\d{4}|\\+3363998\\d{4}|\\+3365600\\d{4}");

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /** The number in E.164, if it can be one. */
    public static Optional<String> normalised(String text) {
        if (text.length() > TEXT_CHARACTERS_MAX) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = LIBRARY.parse(text, HOME_REGION);
            String e164 = LIBRARY.format(number, PhoneNumberFormat.E164);
            boolean usable =
                    LIBRARY.isValidNumber(number) || FICTION.matcher(e164).matches();
            return usable ? Optional.of(e164) : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
