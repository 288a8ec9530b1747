package io.freehold.tenancy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a route or a door's act needs; without it the answer is 403 {@code FORBIDDEN}.
 *
 * <p>It stands on both: on the resource method the gate reads it before the body is read, on the door
 * it also holds for jobs, sockets and every later way in.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permit {

    /** For routes that need a signed-in caller and nothing more. */
    String SIGNED_IN = "signed-in";

    /** For what a member does in its own name only: no key and nobody who acts for it may. */
    String MEMBER = "member";

    /** For what members and operators do about their own account, each in its own name only. */
    String IN_PERSON = "in-person";

    /** For routes of the platform plane: any operator. */
    String OPERATOR = "operator";

    /** A permission of the catalogue, {@link #SIGNED_IN}, {@link #MEMBER}, {@link #IN_PERSON} or {@link #OPERATOR}. */
    @Nonbinding
    String value();
}
