package io.freehold.audit.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves of a person's data only what lets two rows be told apart, and nothing of a secret (spec:
 * monitoring, PII masked). The log outlives the person's wish to be forgotten, so it must not be a
 * second place where the data is.
 */
public final class Masking {
    private static final String HIDDEN = "[hidden]";
    private static final int DIGITS_SHOWN = 2;

    private static final Pattern SECRET = Pattern.compile("password|secret|token|otp|apikey|hash|recoverycode");
    private static final Pattern PHONE = Pattern.compile("phone|mobile|^tel$|^fax$");
    private static final Set<String> PERSONS_NAMES = Set.of(
            "firstname", "lastname", "fullname", "middlename", "surname", "givenname", "familyname", "contactname");
    private static final Set<String> ADDRESSES = Set.of("address", "street", "birthdate", "dateofbirth", "iban");
    /** In these a plain {@code name} is a person's. */
    private static final Set<String> PERSONS =
            Set.of("user", "member", "operator", "identity", "lead", "invitation", "contact", "customer");

    private static final Pattern EMAIL = Pattern.compile("([\\w.%+-])[\\w.%+-]*@([\\w.-]+\\.[A-Za-z]{2,})");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+\\d[\\d .()/-]{6,}\\d");

    private Masking() {}

    /** The values with persons masked and secrets hidden, in depth. */
    public static Map<String, Object> masked(Map<String, ?> values, String objectType) {
        Map<String, Object> masked = new LinkedHashMap<>();
        values.forEach((key, value) -> masked.put(key, masked(key, value, objectType)));
        return masked;
    }

    private static Object masked(String key, Object value, String objectType) {
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
        if (value == null) {
            return null;
        }
        if (SECRET.matcher(plain).find()) {
            return HIDDEN;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map.forEach((k, v) -> inner.put(String.valueOf(k), masked(String.valueOf(k), v, objectType)));
            return inner;
        }
        if (value instanceof Collection<?> items) {
            return items.stream()
                    .map(item -> item == null ? "" : masked(key, item, objectType))
                    .toList();
        }
        return value instanceof Number || value instanceof Boolean
                ? number(plain, value)
                : text(plain, value.toString(), objectType);
    }

    private static Object number(String key, Object value) {
        return PHONE.matcher(key).find() ? phone(value.toString()) : value;
    }

    private static String text(String key, String value, String objectType) {
        boolean name = PERSONS_NAMES.contains(key)
                || key.equals("name") && PERSONS.contains(objectType.toLowerCase(Locale.ROOT));
        if (name || ADDRESSES.contains(key)) {
            return initial(value);
        }
        if (PHONE.matcher(key).find()) {
            return phone(value);
        }
        String withoutEmails = EMAIL.matcher(value).replaceAll("$1***@$2");
        return INTERNATIONAL.matcher(withoutEmails).replaceAll(found -> phone(found.group()));
    }

    private static String initial(String value) {
        return value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "***";
    }

    private static String phone(String value) {
        String digits = value.replaceAll("\\D", "");
        String end = digits.length() > 2 * DIGITS_SHOWN ? digits.substring(digits.length() - DIGITS_SHOWN) : "";
        return "***" + end;
    }
}
