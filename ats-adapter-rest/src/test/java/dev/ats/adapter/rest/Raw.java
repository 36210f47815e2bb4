package dev.ats.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which anything can be sent, well-formed or not. */
final class Raw implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private Raw(Socket socket) {
        this.socket = socket;
    }

    static Raw to(Running running) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port());
            socket.setSoTimeout(PATIENCE_MILLIS);
            return new Raw(socket);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Raw send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads until that text has come, or the other side has closed. */
    String readUntil(String end) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            int next = socket.getInputStream().read();
            while (next >= 0) {
                all.write(next);
                if (all.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                    break;
                }
                next = socket.getInputStream().read();
            }
            return all.toString(StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException late) {
            throw new AssertionError("no more than: " + all.toString(StandardCharsets.ISO_8859_1), late);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads until the other side closes. */
    String readAll() {
        return readUntil("\0");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
