package io.freehold.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that touches no legal company's rows, such as signing out or switching the tenant, and so
 * is allowed under {@code X-Entity-Scope: BOTH} too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AnyEntity {}
