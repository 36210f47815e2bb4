package dev.ats.adapter.jdbc.wire;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy between driver and server. It counts what makes the driver wait, the messages Sync and Query of the
 * frontend, and what makes the server parse; and it can cut the line when a commit is about to be confirmed.
 */
final class Wiretap implements AutoCloseable {

    private static final int LONGEST_MESSAGE = 1 << 20;

    private final ServerSocket listening;
    private final int serverPort;
    private final List<Socket> open = new ArrayList<>();
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger parses = new AtomicInteger();
    private final AtomicBoolean cutting = new AtomicBoolean();

    /** Taps the line to that database. */
    Wiretap(ConnectionSettings database) {
        this.serverPort = uri(database).getPort();
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon("wiretap", this::accept);
    }

    /** The same database, through this. */
    ConnectionSettings tapped(ConnectionSettings database) {
        URI uri = uri(database);
        String url = "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + uri.getPath() + "?" + uri.getQuery();
        return new ConnectionSettings(url, database.user(), database.password());
    }

    /** How often the driver has waited for the server since this was asked last. */
    int trips() {
        return trips.getAndSet(0);
    }

    /** How many statements the server had to parse since this was asked last. */
    int parses() {
        return parses.getAndSet(0);
    }

    /** Cuts the line to the driver at the next answer that tells of a commit: done, and never heard of. */
    void cutAtTheNextCommit() {
        cutting.set(true);
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

    private static URI uri(ConnectionSettings database) {
        return URI.create(database.url().substring("jdbc:".length()));
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
            boolean committed = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT");
            if (committed && cutting.getAndSet(false)) {
                break;
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
