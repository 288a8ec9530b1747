package io.freehold.accounts;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

/**
 * The name of a time zone as IANA lists it, {@code Area/City} or {@code UTC}: such names mean the same to
 * Java and to PostgreSQL, which abbreviations and offsets do not.
 */
@Constraint(validatedBy = TimeZoneName.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface TimeZoneName {

    /** What is said of a text that is none. */
    String message() default "must be the name of a time zone, such as Europe/Paris";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Looks the name up; an absent one is for others to judge. */
    final class Check implements ConstraintValidator<TimeZoneName, String> {

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null
                    || name.equals("UTC")
                    || name.matches("[A-Z][A-Za-z]+/.+")
                            && !name.matches("(Etc|SystemV)/.*")
                            && ZoneId.getAvailableZoneIds().contains(name);
        }
    }
}
