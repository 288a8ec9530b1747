package io.freehold.tenancy.control;

import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permissions;
import io.freehold.tenancy.Permit;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * Holds {@link Permit} wherever a bean's method carries it. It stands outside the transaction's
 * interceptor: a refused caller costs no connection.
 */
@Permit("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermitInterceptor {

    @AroundInvoke
    Object hold(InvocationContext context) throws Exception {
        Permissions.require(Caller.current(), required(context.getMethod()));
        return context.proceed();
    }

    private static String required(Method method) {
        Permit own = method.getAnnotation(Permit.class);
        return own != null
                ? own.value()
                : method.getDeclaringClass().getAnnotation(Permit.class).value();
    }
}
