package dev.ats.adapter.jdbc.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy between driver and server. It counts what makes the driver wait, the messages Sync and Query of the
 * frontend, and what makes the server parse; and it can cut the line in the middle of a commit.
 */
final class Wiretap implements AutoCloseable {

    private static final int LONGEST_MESSAGE = 1 << 20;

    private final ServerSocket listening;
    private final int serverPort;
    private final List<Socket> open = new ArrayList<>();
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger parses = new AtomicInteger();
    private volatile boolean cutting;

    Wiretap(int serverPort) {
        this.serverPort = serverPort;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon("wiretap", this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How often the driver has waited for the server since this was asked last. */
    int trips() {
        return trips.getAndSet(0);
    }

    /** How many statements the server had to parse since this was asked last. */
    int parses() {
        return parses.getAndSet(0);
    }

    /** From now on lets whatever the driver sends reach the server, and nothing of the answer to it reach the driver. */
    void cutAnswers() {
        cutting = true;
    }

    /** Lets everything through again. */
    void mend() {
        cutting = false;
    }

    @Override
    public void close() {
        try {
            listening.close();
            synchronized (open) {
                for (Socket socket : open) {
                    socket.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket driver = listening.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            driver.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            synchronized (open) {
                open.add(driver);
                open.add(server);
            }
            daemon("wiretap-frontend", () -> forwardMessages(driver, server));
            daemon("wiretap-backend", () -> forwardBytes(server, driver));
        }
    }

    private void forwardMessages(Socket driver, Socket server) throws IOException {
        DataInputStream in = new DataInputStream(driver.getInputStream());
        OutputStream out = server.getOutputStream();
        int startup = in.readInt();
        out.write(ByteBuffer.allocate(startup)
                .putInt(startup)
                .put(in.readNBytes(startup - Integer.BYTES))
                .array());
        while (true) {
            int type = in.read();
            if (type < 0) {
                server.close();
                return;
            }
            int length = in.readInt();
            if (length > LONGEST_MESSAGE) {
                throw new IOException("not a message: " + (char) type);
            }
            byte[] body = in.readNBytes(length - Integer.BYTES);
            count(type);
            out.write(ByteBuffer.allocate(length + 1)
                    .put((byte) type)
                    .putInt(length)
                    .put(body)
                    .array());
        }
    }

    private void count(int type) {
        if (type == 'S' || type == 'Q') {
            trips.incrementAndGet();
        } else if (type == 'P') {
            parses.incrementAndGet();
        }
    }

    private void forwardBytes(Socket server, Socket driver) throws IOException {
        InputStream in = server.getInputStream();
        OutputStream out = driver.getOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (cutting) {
                // Read to the end of the answer first: what is lost is the news of it, not the deed.
                boolean ready = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT");
                if (ready) {
                    break;
                }
                continue;
            }
            out.write(buffer, 0, read);
        }
        driver.close();
    }

    private static void daemon(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException closed) {
                        // One of the two has hung up, which is for the other to notice.
                        return;
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
