package io.freehold.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.microshed.testing.ManuallyStartedConfiguration;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * A MicroShed test of the shared server, from outside: REST Assured and injected clients already
 * know its address.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BlackBox.SharedServer.class)
@MicroShedTest
public @interface BlackBox {

    /** Starts the server, or finds it running, before MicroShed asks for its address. */
    final class SharedServer implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            String address = Server.shared().address().toString();
            ManuallyStartedConfiguration.setRuntimeURL(address.substring(0, address.length() - 1));
        }
    }
}
