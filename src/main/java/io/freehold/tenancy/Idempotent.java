package io.freehold.tenancy;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that a caller may safely repeat with the same {@code Idempotency-Key} (1 to 255 visible
 * ASCII characters): same body, the same answer again; another body, 422 {@code
 * IDEMPOTENCY_KEY_REUSED}; still under way, 409 {@code REQUEST_IN_FLIGHT}. Keys are kept 48 h because
 * buyers and providers retry for a day.
 *
 * <p>The resource method runs in a transaction that also keeps its answer, so a server killed between
 * the work and the answer repeats nothing. On the platform plane, which has no tenant, the answer is kept
 * after the work: there the work itself must not be possible twice. Refusals are not kept. It returns a {@code Response} whose
 * entity is a record, or a {@link FollowUp}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
