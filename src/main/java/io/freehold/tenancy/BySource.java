package io.freehold.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A public route whose caller, and with it the tenant, is known by the key in {@code X-Api-Key}.
 * Absent or unknown answers 401 {@code SOURCE_KEY_INVALID}; its rate is counted per source.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BySource {}
