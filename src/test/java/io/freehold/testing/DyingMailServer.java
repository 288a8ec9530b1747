package io.freehold.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes sender, recipient and the first lines of a message, and hangs up in the middle of it. */
public final class DyingMailServer implements AutoCloseable {

    private static final int LINES_OF_A_MESSAGE = 3;

    private final ServerSocket door;
    private final AtomicInteger deaths = new AtomicInteger();

    private DyingMailServer(ServerSocket door) {
        this.door = door;
    }

    /** One on the port. */
    public static DyingMailServer on(int port) {
        try {
            DyingMailServer server = new DyingMailServer(new ServerSocket(port, 5, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(server::serve, "dying-mail-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Messages that it has died on so far. */
    public int deaths() {
        return deaths.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                listen(caller);
            } catch (IOException closed) {
                // The door or a caller: whoever is next is served.
            }
        }
    }

    private void listen(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII);
        say(out, "220 dying.test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(out, "354 go on");
                for (int read = 0; read < LINES_OF_A_MESSAGE; read++) {
                    in.readLine();
                }
                deaths.incrementAndGet();
                caller.setSoLinger(true, 0);
                return;
            }
            say(out, "250 dying.test");
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
