package io.freehold.tenancy.boundary;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Liberty's way to put fields on every line of its log ({@code LogRecordContext}). It is reached by its
 * name: the server brings the class to all applications, and no repository has it to compile against.
 */
sealed interface ServerLog {

    /** A log without such a way. */
    ServerLog NONE = new Plain();

    /** Shows a field from now on; the value is asked for on the thread that writes, null leaves it out. */
    void show(String field, Supplier<String> value);

    /** Shows it no more. */
    void hide(String field);

    /** The server's log. */
    static ServerLog find() {
        try {
            Class<?> context = Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext");
            Class<?> extension = Class.forName(context.getName() + "$Extension");
            return new Liberty(
                    extension,
                    context.getMethod("registerExtension", String.class, extension),
                    context.getMethod("unregisterExtension", String.class));
        } catch (ReflectiveOperationException absent) {
            System.getLogger(ServerLog.class.getName())
                    .log(Level.WARNING, "The log's lines stay without fields: {0}", absent.toString());
            return NONE;
        }
    }

    /** Liberty's own. */
    final class Liberty implements ServerLog {

        private static final Logger LOG = System.getLogger(ServerLog.class.getName());

        private final Class<?> extension;
        private final Method register;
        private final Method unregister;

        /** Liberty holds its extensions weakly; somebody has to hold them. */
        private final Map<String, Object> held = new ConcurrentHashMap<>();

        private Liberty(Class<?> extension, Method register, Method unregister) {
            this.extension = extension;
            this.register = register;
            this.unregister = unregister;
        }

        @Override
        public void show(String field, Supplier<String> value) {
            InvocationHandler answer = (proxy, method, arguments) ->
                    method.getDeclaringClass() == Object.class ? method.invoke(value, arguments) : value.get();
            Object asked = Proxy.newProxyInstance(extension.getClassLoader(), new Class<?>[] {extension}, answer);
            held.put(field, asked);
            call(register, field, asked);
        }

        @Override
        public void hide(String field) {
            call(unregister, field);
            held.remove(field);
        }

        private static void call(Method method, Object... arguments) {
            try {
                method.invoke(null, arguments);
            } catch (ReflectiveOperationException e) {
                LOG.log(Level.WARNING, "The log's fields could not be set.", e);
            }
        }
    }

    /** Lines without fields. */
    final class Plain implements ServerLog {

        @Override
        public void show(String field, Supplier<String> value) {
            // There is nobody to ask for it.
        }

        @Override
        public void hide(String field) {
            // It was never shown.
        }
    }
}
