package io.freehold.identity.control;

import io.freehold.tenancy.Binding;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.Trace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Acts for a tenant other than the bound one. A bound thread cannot change sides, so this takes a
 * thread of its own: made for the purpose, because a pool could be full of those who wait here.
 */
@ApplicationScoped
public class OtherTenant {

    @Resource
    private ManagedThreadFactory threads;

    /** Does the work in the tenant's scope, for the same request, and waits for it. */
    public <T> T in(TenantId tenant, Caller caller, Supplier<T> work) {
        Request request = Request.current();
        Trace trace = Trace.find().orElseThrow();
        FutureTask<T> task = new FutureTask<>(() -> {
            Binding.begin(request, trace);
            try {
                return TenantScope.in(tenant, () -> Caller.as(caller, work));
            } finally {
                Binding.end();
            }
        });
        threads.newThread(task).start();
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another tenant was served", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
