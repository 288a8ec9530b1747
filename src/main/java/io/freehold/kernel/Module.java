package io.freehold.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as the root of a module and names the modules it leans on.
 *
 * <p>{@code kernel} and {@code tenancy} are open to everyone and are not listed. The architecture
 * tests hold the real imports against this list, so an edge that is not named here fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Module {

    /** Names of the modules whose root packages this one may use. */
    String[] uses() default {};
}
